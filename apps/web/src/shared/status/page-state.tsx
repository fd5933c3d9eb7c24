/** What a page shows while it has nothing to show yet, nothing at all, or could not be read. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, sentenceOf } from '../api/problem.js';

/** The page's outline in grey; readers are told in words. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="for-readers-only">{t('shared.state.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** An empty place says why it is empty and what fills it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  );
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="failed" role="alert" {...(isTakenAway(error) ? { 'data-gone': '' } : {})}>
      <p>{sentenceOf(error, t)}</p>
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {t('shared.state.retry')}
        </button>
      )}
    </div>
  );
}

export interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  refetch(): unknown;
}

/** Whoever has just given a matter away, or lost the right to see it, keeps nothing of it on the screen. */
const isTakenAway = (error: unknown): boolean => isProblem(error, 403, 404, 410);

/** Outline, refusal, or what was read. Older data stays in view while it is read again. */
export function WhenRead<T>({
  query,
  lines,
  children,
}: {
  query: Asked<T>;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined && !isTakenAway(query.error)) return <>{children(query.data)}</>;
  if (query.error !== null && query.error !== undefined)
    return <Failed error={query.error} retry={() => void query.refetch()} />;
  return lines === undefined ? <Skeleton /> : <Skeleton lines={lines} />;
}
