/** Buttons. One that is refused stays in view, says why, and does nothing. */
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** primary: the one thing to do here · seal: cannot be undone, or the law's hard edge · plain: everything else */
export type ButtonKind = 'primary' | 'plain' | 'seal' | 'quiet';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly busy?: boolean;
  /** Why it cannot be used now, in words. */
  readonly refusal?: string | undefined;
  /** Path of the list to which it adds an item. */
  readonly adds?: string;
  /** What it does, where a program has to find it whatever the language. */
  readonly does?: string;
}

export function Button(props: ButtonProps) {
  const { children, kind = 'plain', type = 'button', onClick, busy, refusal, adds, does } = props;
  const { t } = useTranslation();
  const reason = useId();
  const off = busy === true || refusal !== undefined;
  return (
    <div className="button-place">
      <button
        type={off && type === 'submit' ? 'button' : type}
        className={`button button-${kind}`}
        data-send={type === 'submit' ? '' : undefined}
        data-add={adds}
        data-does={does}
        aria-disabled={off || undefined}
        aria-describedby={refusal === undefined ? undefined : reason}
        onClick={off ? undefined : onClick}
      >
        {busy === true ? t('shared.command.sending') : children}
      </button>
      {refusal !== undefined && (
        <p id={reason} className="refusal">
          {refusal}
        </p>
      )}
    </div>
  );
}

export function ButtonLink({
  href,
  kind = 'plain',
  children,
}: {
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}) {
  return (
    <div className="button-place">
      <Link href={href} className={`button button-${kind}`}>
        {children}
      </Link>
    </div>
  );
}

/** Answers side by side, with equal weight. */
export const ButtonRow = ({ children }: { children: ReactNode }) => (
  <div className="button-row">{children}</div>
);
