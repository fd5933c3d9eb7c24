/** A part of a dispute's home: a heading with what belongs under it, or folded away until somebody wants to know. */
import { useId, type ReactNode } from 'react';

export interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Part({ title, children }: PartProps) {
  const heading = useId();
  return (
    <section className="part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

/** A heading that opens; it stays a heading for those who jump from one to the next. */
export function FoldedPart({ title, children, note }: PartProps & { note?: string }) {
  return (
    <details className="part part-folded">
      <summary>
        <h2>{title}</h2>
        {note !== undefined && <span className="part-note">{note}</span>}
      </summary>
      <div className="part-body">{children}</div>
    </details>
  );
}
