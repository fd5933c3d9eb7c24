/** The parts of a matter in the order in which an officer reads them, with a row of links to jump by. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useShortcut } from '../../shortcuts/use-shortcut.js';
import { ClockSection } from './clock-section.js';
import { CourtSection } from './court-section.js';
import { FileSection } from './file-section.js';
import { MediationSection } from './mediation-section.js';
import { PeopleSection } from './people-section.js';
import { PlacingSection } from './placing-section.js';
import { QuestionSection } from './question-section.js';
import { ReadingSection } from './reading-section.js';
import { SettlementSection } from './settlement-section.js';
import { StorySection } from './story-section.js';
import { TimelineSection } from './timeline-section.js';
import { TriageSection } from './triage-section.js';

const SECTIONS = [
  ['story', StorySection],
  ['questions', QuestionSection],
  ['people', PeopleSection],
  ['files', FileSection],
  ['triage', TriageSection],
  ['placing', PlacingSection],
  ['mediation', MediationSection],
  ['settlement', SettlementSection],
  ['court', CourtSection],
  ['clocks', ClockSection],
  ['timeline', TimelineSection],
  ['readings', ReadingSection],
] as const;

type PartId = (typeof SECTIONS)[number][0];

/** What has not begun is named in one line instead of a heading each. */
const NOT_BEGUN: Partial<Record<PartId, (dispute: Dispute) => boolean>> = {
  placing: ({ referrals, appointments, state }) =>
    state !== 'placing' &&
    [...referrals.items, ...appointments].length === 0 &&
    referrals.jointChoice === null,
  mediation: ({ mediation: { attempts, undisputedFacts, conduct } }) =>
    [...attempts, ...undisputedFacts, ...conduct].length === 0,
  settlement: ({ settlements }) => settlements.length === 0,
  questions: ({ questions }) => questions.items.length === 0,
};

export function DisputeSections({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const begun = SECTIONS.filter(([id]) => NOT_BEGUN[id]?.(dispute) !== true);
  const others = SECTIONS.filter((part) => !begun.includes(part)).map(([id]) =>
    t(`console.dispute.part.${id}`),
  );
  return (
    <>
      <SectionLinks ids={begun.map(([id]) => id)} />
      {begun.map(([id, Part]) => (
        <Part key={id} id={id} dispute={dispute} />
      ))}
      {others.length > 0 && (
        <p className="particulars">
          {t('console.dispute.not-begun', { parts: others.join(t('shared.list.separator')) })}
        </p>
      )}
    </>
  );
}

export interface SectionProps {
  readonly id: string;
  readonly dispute: Dispute;
}

function SectionLinks({ ids }: { ids: readonly PartId[] }) {
  const { t } = useTranslation();
  useShortcut('g', 'console.keys.sections', () =>
    document.querySelector<HTMLElement>('.section-links a')?.focus(),
  );
  return (
    <nav className="section-links" aria-label={t('console.dispute.parts')}>
      {ids.map((id) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            const heading = document.getElementById(`${id}-title`);
            heading?.scrollIntoView({ block: 'start' });
            heading?.focus({ preventScroll: true });
          }}
        >
          {t(`console.dispute.part.${id}`)}
        </a>
      ))}
    </nav>
  );
}
