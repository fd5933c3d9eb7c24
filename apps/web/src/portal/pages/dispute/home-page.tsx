/** A dispute's home: where it stands, what comes next, the way so far, and everything that belongs to the matter. */
import { useTranslation } from 'react-i18next';
import { Page } from '../../frame/page.js';
import { Disputed } from './disputed.js';
import { AgreementsPart } from './home/agreements-part.js';
import { ChoicePart } from './home/choice-part.js';
import { ClocksPart } from './home/clocks-part.js';
import { DirectionPart } from './home/direction-part.js';
import { DoneNote } from './home/done-note.js';
import { FilesPart } from './home/files-part.js';
import { MorePart } from './home/more-part.js';
import { NextCard } from './home/next-card.js';
import { PapersPart } from './home/papers-part.js';
import { PathPart } from './home/path-part.js';
import { PeoplePart } from './home/people-part.js';
import { QuestionsPart } from './home/questions-part.js';
import { ReadingsPart } from './home/readings-part.js';
import { TalksPart } from './home/talks-part.js';
import { TimelinePart } from './home/timeline-part.js';
import { isOneself, plainName, type Dispute } from './use-dispute.js';

export default function HomePage() {
  return <Disputed>{(dispute) => <Home dispute={dispute} />}</Disputed>;
}

function Home({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  return (
    <Page title={useTitle(dispute)} lead={t(`portal.dispute.state.${dispute.state}`)} back="/mine">
      <DoneNote disputeId={dispute.id} />
      <NextCard dispute={dispute} />
      <DirectionPart dispute={dispute} />
      <PathPart dispute={dispute} />
      <ChoicePart dispute={dispute} />
      <TalksPart dispute={dispute} />
      <AgreementsPart dispute={dispute} />
      <QuestionsPart dispute={dispute} />
      <FilesPart dispute={dispute} />
      <MorePart dispute={dispute} />
      <PeoplePart dispute={dispute} />
      <PapersPart dispute={dispute} />
      <ClocksPart dispute={dispute} />
      <TimelinePart dispute={dispute} />
      <ReadingsPart disputeId={dispute.id} />
    </Page>
  );
}

const NAMED = 2;

/** "You and Zheng*": with whom, as a person would say it. */
function useTitle(dispute: Dispute): string {
  const { t } = useTranslation();
  const others = dispute.parties.filter(({ own }) => !own);
  const separator = t('shared.list.separator');
  const own = isOneself(dispute)
    ? t('portal.dispute.you')
    : dispute.parties
        .filter((party) => party.own)
        .map(plainName)
        .join(separator);
  const names = others.slice(0, NAMED).map(plainName);
  if (others.length === 0) return t('portal.dispute.title-alone');
  return others.length > NAMED
    ? t('portal.dispute.title-many', { own, names: names.join(separator), count: others.length })
    : t('portal.dispute.title', { own, names: names.join(separator) });
}
