/** The nearest clock of a row: how long is left and by which rule. */
import { useTranslation } from 'react-i18next';
import { nearnessOf } from '../../shared/words/time-left.js';
import { useWords } from '../../shared/words/use-words.js';
import { CLOCK_TIP, type ClockTip } from './clock-tip.js';
import type { ListedClock } from './listed.js';

export interface ClockCellProps {
  readonly clock: ListedClock | null;
  readonly mustRegister?: boolean;
  readonly now: Date;
  readonly tip: ClockTip;
  /** Only the row one is at is on the way of the tab key. */
  readonly reachable?: boolean;
}

const A_YEAR_MS = 366 * 86_400_000;

/** Limitation of action runs for years and presses nobody today. */
export const isFar = (dueAt: string, now: Date): boolean => Date.parse(dueAt) - now.getTime() >= A_YEAR_MS;

export function ClockCell({ clock, mustRegister = false, now, tip, reachable = true }: ClockCellProps) {
  const { t } = useTranslation();
  const words = useWords();
  if (mustRegister) return <strong className="clock-cell over">{t('console.list.must-register')}</strong>;
  if (clock === null) return <span className="clock-cell none">{t('console.list.no-clock')}</span>;
  return (
    <button
      type="button"
      className={`clock-cell ${isFar(clock.dueAt, now) ? 'far' : nearnessOf(clock.dueAt, now)}`}
      data-clock={clock.code}
      tabIndex={reachable ? 0 : -1}
      aria-describedby={CLOCK_TIP}
      onMouseEnter={(event) => tip.show(clock, event)}
      onMouseLeave={tip.hide}
      onFocus={(event) => tip.show(clock, event)}
      onBlur={tip.hide}
    >
      {t('console.list.clock', { left: words.timeLeft(clock.dueAt, now), code: clock.code })}
    </button>
  );
}
