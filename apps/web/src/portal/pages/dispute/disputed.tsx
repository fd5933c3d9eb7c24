/** A page about a dispute that has been read: it says which dispute, where that stands, and in which version. */
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { WhenRead } from '../../../shared/status/page-state.js';
import { useDispute, type Dispute } from './use-dispute.js';

export function Disputed({ children }: { children: (dispute: Dispute) => ReactNode }) {
  const { disputeId = '' } = useParams();
  const query = useDispute(disputeId);
  return (
    <WhenRead query={query} lines={8}>
      {(dispute) => (
        <div data-dispute={dispute.id} data-state={dispute.state} data-version={dispute.version}>
          {children(dispute)}
        </div>
      )}
    </WhenRead>
  );
}
