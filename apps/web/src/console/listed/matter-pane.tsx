/** The matter beside a list: enough to decide, with what can be done; the whole page is one key away. */
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Dispute } from '../../shared/actions/form-context.js';
import { useDispute } from '../../shared/live/use-dispute.js';
import { Empty, WhenRead } from '../../shared/status/page-state.js';
import { ActionPanel } from '../pages/dispute/action-panel.js';
import { DisputeHead } from '../pages/dispute/dispute-head.js';
import { StorySection } from '../pages/dispute/story-section.js';
import '../pages/dispute/dispute.css';
import './matter-pane.css';

export function MatterPane({ disputeId }: { disputeId: string | undefined }) {
  const { t } = useTranslation();
  return (
    <section className="matter-pane" aria-label={t('console.pane.label')}>
      {disputeId === undefined ? (
        <Empty title={t('console.pane.none')}>
          <p>{t('console.pane.none-help')}</p>
        </Empty>
      ) : (
        <Opened key={disputeId} disputeId={disputeId} />
      )}
    </section>
  );
}

function Opened({ disputeId }: { disputeId: string }) {
  const query = useDispute(disputeId);
  return (
    <WhenRead query={query} lines={8}>
      {(dispute) => <Told dispute={dispute} />}
    </WhenRead>
  );
}

function Told({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  return (
    <div
      className="matter matter-beside"
      data-preview={dispute.id}
      data-state={dispute.state}
      data-version={dispute.version}
    >
      <h2 className="pane-title">
        <Link href={`/disputes/${dispute.id}`}>
          {t('console.pane.open', { reference: dispute.reference })}
        </Link>
      </h2>
      <DisputeHead dispute={dispute} />
      <StorySection id="story" dispute={dispute} />
      <ActionPanel dispute={dispute} />
    </div>
  );
}
