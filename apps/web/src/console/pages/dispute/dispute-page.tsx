/** The matter on one page: its story, people, path, clocks and papers on the left, what can be done on the right. */
import { useParams } from 'wouter';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { useDispute } from '../../../shared/live/use-dispute.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { PageFrame } from '../../frame/page-frame.js';
import { ActionPanel } from './action-panel.js';
import { DisputeHead } from './dispute-head.js';
import { DisputeSections } from './dispute-sections.js';
import './dispute.css';

export default function DisputePage() {
  const { disputeId = '' } = useParams();
  return <OpenedDispute key={disputeId} disputeId={disputeId} />;
}

function OpenedDispute({ disputeId }: { disputeId: string }) {
  const query = useDispute(disputeId);
  return (
    <WhenRead query={query} lines={12}>
      {(dispute) => <Matter dispute={dispute} />}
    </WhenRead>
  );
}

function Matter({ dispute }: { dispute: Dispute }) {
  return (
    <PageFrame title={dispute.reference} full>
      <div
        className="matter"
        data-dispute={dispute.id}
        data-state={dispute.state}
        data-version={dispute.version}
      >
        <div className="matter-text">
          <DisputeHead dispute={dispute} />
          <DisputeSections dispute={dispute} />
        </div>
        <ActionPanel dispute={dispute} />
      </div>
    </PageFrame>
  );
}
