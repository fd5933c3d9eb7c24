/** One matter under review: what the decision rests on to the left, the decision itself to the right. */
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Dispute } from '../../shared/actions/form-context.js';
import { useDispute } from '../../shared/live/use-dispute.js';
import { WhenRead } from '../../shared/status/page-state.js';
import type { ListedClock } from '../listed/listed.js';
import { ActionPanel } from '../pages/dispute/action-panel.js';
import { ClockSection } from '../pages/dispute/clock-section.js';
import { CourtSection } from '../pages/dispute/court-section.js';
import { DisputeHead } from '../pages/dispute/dispute-head.js';
import type { SectionProps } from '../pages/dispute/dispute-sections.js';
import { MediationSection } from '../pages/dispute/mediation-section.js';
import { PeopleSection } from '../pages/dispute/people-section.js';
import { PlacingSection } from '../pages/dispute/placing-section.js';
import { SettlementSection } from '../pages/dispute/settlement-section.js';
import { StorySection } from '../pages/dispute/story-section.js';
import '../pages/dispute/dispute.css';

type Part = readonly [id: string, Section: ComponentType<SectionProps>];

const STORY: Part = ['story', StorySection];
const PEOPLE: Part = ['people', PeopleSection];
const COURT: Part = ['court', CourtSection];
const CLOCKS: Part = ['clocks', ClockSection];
const AGREED: Part = ['settlement', SettlementSection];
const MEDIATED: Part = ['mediation', MediationSection];
const PLACED: Part = ['placing', PlacingSection];

/** What somebody reads first depends on what they decide. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  confirmation: [AGREED, COURT, PEOPLE, CLOCKS],
  settlement: [AGREED, PEOPLE, CLOCKS],
  complaint: [STORY, PEOPLE, COURT, CLOCKS],
  session: [MEDIATED, PEOPLE, STORY, CLOCKS],
};
const OTHERWISE: readonly Part[] = [STORY, PEOPLE, PLACED, MEDIATED, AGREED, CLOCKS];

export interface ReviewPaneProps {
  readonly disputeId: string;
  /** The thing that waits for a decision. */
  readonly about?: { readonly type: string };
  readonly todo?: string;
  /** By when it was, or is, to be decided. */
  readonly clock?: ListedClock | null;
}

export function ReviewPane({ disputeId, about, todo, clock }: ReviewPaneProps) {
  const late = clock?.overdue === true ? clock : undefined;
  const query = useDispute(disputeId);
  return (
    <div className="review">
      <WhenRead query={query} lines={10}>
        {(dispute) => (
          <Review dispute={dispute} parts={PARTS[about?.type ?? ''] ?? OTHERWISE} todo={todo} late={late} />
        )}
      </WhenRead>
    </div>
  );
}

interface ReviewProps {
  readonly dispute: Dispute;
  readonly parts: readonly Part[];
  readonly todo: string | undefined;
  readonly late: ListedClock | undefined;
}

function Review({ dispute, parts, todo, late }: ReviewProps) {
  const { t } = useTranslation();
  return (
    <div
      className="matter"
      data-preview={dispute.id}
      data-state={dispute.state}
      data-version={dispute.version}
    >
      <div className="matter-text">
        <h2 className="pane-title">
          <Link href={`/disputes/${dispute.id}`}>
            {t('console.pane.open', { reference: dispute.reference })}
          </Link>
        </h2>
        {todo !== undefined && <p className="review-todo">{todo}</p>}
        <DisputeHead dispute={dispute} late={late} />
        {parts.map(([id, Section]) => (
          <Section key={id} id={id} dispute={dispute} />
        ))}
      </div>
      <ActionPanel dispute={dispute} />
    </div>
  );
}
