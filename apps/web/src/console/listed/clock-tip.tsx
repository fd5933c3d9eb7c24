/** Why a date is the date: the rule beside a row's clock, on hover and on focus; one box for the whole list. */
import { useState, type FocusEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBasis } from '../../shared/words/use-basis.js';
import type { ListedClock } from './listed.js';
import './listed.css';

interface Shown {
  readonly clock: ListedClock;
  readonly left: number;
  readonly top: number;
}

export interface ClockTip {
  readonly show: (clock: ListedClock, event: MouseEvent | FocusEvent) => void;
  readonly hide: () => void;
  readonly box: ReactNode;
}

export const CLOCK_TIP = 'clock-tip';

const WIDTH = 320;
const GAP = 6;
/** What the box may need below a row. */
const HEIGHT = 190;

export function useClockTip(): ClockTip {
  const [shown, setShown] = useState<Shown>();
  return {
    show: (clock, event) => {
      const { left, top, bottom } = event.currentTarget.getBoundingClientRect();
      setShown({
        clock,
        left: Math.max(8, Math.min(left, innerWidth - WIDTH - 8)),
        top: bottom + HEIGHT > innerHeight ? Math.max(8, top - HEIGHT) : bottom + GAP,
      });
    },
    hide: () => setShown(undefined),
    box: shown && <TipBox {...shown} />,
  };
}

function TipBox({ clock, left, top }: Shown) {
  const { t } = useTranslation();
  const basis = useBasis();
  return (
    <div role="tooltip" id={CLOCK_TIP} className="clock-tip" style={{ left, top, width: WIDTH }}>
      <p>
        <strong>{clock.name}</strong>
      </p>
      <p>{clock.sentence}</p>
      <p className="basis">
        {clock.code} {basis(clock.basis)}
      </p>
      <p>{clock.onExpiry}</p>
      {clock.provisional && <p className="provisional">{t('console.dispute.provisional')}</p>}
    </div>
  );
}
