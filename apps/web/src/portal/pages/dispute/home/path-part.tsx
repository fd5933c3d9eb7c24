/** The way so far, where it stands now, and what may still come; short, and without law's words. */
import { useTranslation } from 'react-i18next';
import { Part } from '../part.js';
import type { Dispute } from '../use-dispute.js';

interface Stretch {
  readonly key: string;
  readonly phases: readonly string[];
  /** Entries of the timeline after which it lies behind, for matters that have left the usual way. */
  readonly marks: readonly string[];
}

const WAY: readonly Stretch[] = [
  { key: 'told', phases: ['draft'], marks: ['dispute.submitted'] },
  { key: 'looked', phases: ['received', 'correcting', 'screening'], marks: ['triage.completed'] },
  { key: 'asked', phases: ['seekingConsent'], marks: ['consent.concluded'] },
  { key: 'placed', phases: ['placing'], marks: ['attempt.begun'] },
  { key: 'talks', phases: ['mediating'], marks: ['attempt.ended', 'settlement.drafted'] },
  { key: 'agreed', phases: ['settling'], marks: ['settlement.effective'] },
  { key: 'performed', phases: ['performing'], marks: ['performance.completed'] },
];

interface Way {
  readonly done: readonly string[];
  readonly now: string;
  readonly after: readonly string[];
}

function wayOf({ state, final, timeline }: Dispute): Way {
  const at = WAY.findIndex(({ phases }) => phases.includes(state));
  const keys = WAY.map(({ key }) => key);
  if (at >= 0) return { done: keys.slice(0, at), now: keys[at] ?? state, after: keys.slice(at + 1) };
  const happened = new Set(timeline.map(({ code }) => code));
  const done = WAY.filter(({ marks }) => marks.some((mark) => happened.has(mark))).map(({ key }) => key);
  return { done, now: state, after: final ? [] : ['ended'] };
}

export function PathPart({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const { done, now, after } = wayOf(dispute);
  return (
    <Part title={t('portal.dispute.path')}>
      <ol className="path">
        {done.map((key) => (
          <li key={key} className="path-done">
            <span className="path-mark">{t('portal.dispute.path-done')}</span>
            <span>{t(`portal.dispute.way.${key}`)}</span>
          </li>
        ))}
        <li className="path-now" aria-current="step">
          <span className="path-mark">{t('portal.dispute.path-now')}</span>
          <span>{t(`portal.dispute.way.${now}`)}</span>
        </li>
        {after.map((key) => (
          <li key={key} className="path-after">
            <span className="path-mark">{t('portal.dispute.path-after')}</span>
            <span>{t(`portal.dispute.way.${key}`)}</span>
          </li>
        ))}
      </ol>
    </Part>
  );
}
