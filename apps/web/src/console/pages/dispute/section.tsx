/** A part of the matter with its heading. */
import type { ReactNode } from 'react';

export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="matter-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Facts with their names. */
export function Facts({ items }: { items: readonly (readonly [name: string, value: ReactNode])[] }) {
  const told = items.filter(
    ([, value]) => value !== undefined && value !== null && value !== false && value !== '',
  );
  return (
    <dl className="facts">
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A line of words with its quieter particulars. */
export function Particulars({ children }: { children: ReactNode }) {
  return <p className="particulars">{children}</p>;
}
