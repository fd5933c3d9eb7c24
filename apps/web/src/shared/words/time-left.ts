/** How long until something is due, in the largest unit that still says enough. */
import type { TFunction } from 'i18next';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export type Nearness = 'over' | 'today' | 'soon' | 'later';

const SOON_DAYS = 3;

export function nearnessOf(dueAt: string | Date, now: Date): Nearness {
  const left = new Date(dueAt).getTime() - now.getTime();
  if (left < 0) return 'over';
  if (left < DAY_MS) return 'today';
  return left < SOON_DAYS * DAY_MS ? 'soon' : 'later';
}

/** 还剩 2 天 · 还剩 5 小时 · 已过 1 天 */
export function timeLeftText(dueAt: string | Date, now: Date, t: TFunction): string {
  const left = new Date(dueAt).getTime() - now.getTime();
  const span = Math.abs(left);
  const over = left < 0;
  if (span >= DAY_MS) {
    const count = Math.floor(span / DAY_MS);
    return over ? t('shared.time.over-days', { count }) : t('shared.time.left-days', { count });
  }
  if (span >= HOUR_MS) {
    const count = Math.floor(span / HOUR_MS);
    return over ? t('shared.time.over-hours', { count }) : t('shared.time.left-hours', { count });
  }
  const count = Math.max(1, Math.floor(span / MINUTE_MS));
  return over ? t('shared.time.over-minutes', { count }) : t('shared.time.left-minutes', { count });
}
