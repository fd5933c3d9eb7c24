/** Where the matter stands in words, by when something is due and why, and who has it in hand. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useCodes, wordsFrom } from '../../../shared/i18n/use-codes.js';
import { useNow } from '../../../shared/session/use-house.js';
import { useBasis } from '../../../shared/words/use-basis.js';
import { useWords } from '../../../shared/words/use-words.js';
import { isFar } from '../../listed/clock-cell.js';
import type { ListedClock } from '../../listed/listed.js';

/** How a mediation ended has words of its own. */
const WHY_NEXT = ['nextReason', 'end-code'];

interface DisputeHeadProps {
  readonly dispute: Dispute;
  /** By when what waits for a decision should have been decided. */
  readonly late?: ListedClock | undefined;
}

export function DisputeHead({ dispute, late }: DisputeHeadProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const words = useWords();
  const { track, lane, held, nextReason } = dispute;
  return (
    <header className="matter-head">
      <p className="matter-state">
        <strong>{codes('phase', dispute.state)}</strong>
        {nextReason !== null && <span> {wordsFrom(codes, WHY_NEXT, nextReason) ?? nextReason}</span>}
        <span className="since">
          {' '}
          {t('console.dispute.since', { at: words.instant(dispute.phaseSince) })}
        </span>
      </p>
      {late !== undefined && <LateClock clock={late} />}
      <NearestClock dispute={dispute} isLate={late !== undefined} />
      <p className="matter-facts">
        {track !== null && <span>{t('console.dispute.track', { track: codes('track', track) })}</span>}
        {lane !== null && <span>{t('console.dispute.lane', { lane: codes('lane', lane) })}</span>}
        {dispute.amountFen !== null && dispute.amountFen > 0 && (
          <span>{t('console.dispute.amount', { amount: words.money(dispute.amountFen) })}</span>
        )}
        <span>
          {held === null ? t('console.dispute.unheld') : holder(held.byMe, words.instant(held.until))}
        </span>
      </p>
      <a
        className="to-actions"
        href="#matter-actions"
        onClick={(event) => {
          event.preventDefault();
          const panel = document.getElementById('matter-actions');
          panel?.scrollIntoView({ block: 'start' });
          panel?.focus({ preventScroll: true });
        }}
      >
        {t('console.dispute.actions')}
      </a>
    </header>
  );

  function holder(byMe: boolean, until: string): string {
    return byMe ? t('console.dispute.held-by-me', { until }) : t('console.dispute.held-by-other', { until });
  }
}

function LateClock({ clock: { dueAt, name, code, basis: law } }: { clock: ListedClock }) {
  const basis = useBasis();
  const words = useWords();
  const now = useNow();
  return (
    <p className="matter-clock" data-late={code}>
      <strong className="provisional">{words.timeLeft(dueAt, now)}</strong> {name}{' '}
      <span className="basis">
        {code} {basis(law)}
      </span>
    </p>
  );
}

const UNDECIDED = new Set(['lodged', 'correcting', 'underReview']);

/** The clock that runs out first; before it, that only registering is left. */
function NearestClock({ dispute, isLate }: { dispute: Dispute; isLate: boolean }) {
  const { t } = useTranslation();
  const basis = useBasis();
  const words = useWords();
  const now = useNow();
  const [nearest] = dispute.clocks
    .filter(({ status, dueAt }) => status === 'running' && dueAt !== null && !isFar(dueAt, now))
    .sort((one, other) => Date.parse(one.dueAt ?? '') - Date.parse(other.dueAt ?? ''));
  if (dispute.complaint?.mustRegister === true && UNDECIDED.has(dispute.complaint.state))
    return (
      <p className="matter-clock" data-must-register>
        <strong className="provisional">{t('console.dispute.must-register')}</strong>
      </p>
    );
  if (nearest?.dueAt === null || nearest === undefined)
    return isLate ? null : <p className="matter-clock">{t('console.dispute.no-clock')}</p>;
  return (
    <p className="matter-clock">
      <strong>{words.timeLeft(nearest.dueAt, now)}</strong> {nearest.name}{' '}
      <span className="basis">
        {nearest.code} {basis(nearest.basis)}
      </span>
      {nearest.provisional && <span className="provisional"> {t('console.dispute.provisional')}</span>}
    </p>
  );
}
