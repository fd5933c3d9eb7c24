import { Injectable } from '@nestjs/common';
import { DisputeSources, PartySight, type DisputeView, type SectionSource } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import type { ComplaintHead, ComplaintNotice, ToldComplaint, ToldCorrection } from './told-complaint.js';
import { effectOfInsisting, warningOf } from '../domain/insisting.js';
import type { ComplaintEntity } from '../persistence/complaint.entity.js';
import { PENDING } from '../domain/complaint.machine.js';
import { correctionsAt, noticeAt } from '../persistence/places.js';
import { PreservationEntity } from '../persistence/preservation.entity.js';
import { TransferPacketEntity } from '../persistence/transfer-packet.entity.js';
import { isLive, latestComplaint } from './complaints.js';

/** The part `complaint`: where it stands, what insisting would do, and what was sent to the court. */
@Injectable()
export class ComplaintSection implements SectionSource {
  readonly section = 'complaint';

  constructor(
    sources: DisputeSources,
    private readonly sight: PartySight,
    private readonly cipher: FieldCipher,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldComplaint | null> {
    const own = this.sight.ownApplicant(view);
    const sight = this.sight.sightOf(view, 'complaint', own);
    if (sight === 'none') return null;
    const { dispute, reads } = view;
    const disputeId = dispute.id;
    const complaint = await latestComplaint(reads, disputeId);
    const packets = await reads.find(TransferPacketEntity, { disputeId });
    const preservations = await reads.find(PreservationEntity, { disputeId });
    const facts = {
      track: dispute.track,
      complaint: isLive(complaint) ? complaint?.state : undefined,
      effectiveSettlements: dispute.effectiveSettlements,
    };
    const isOtherSide = own === undefined && view.standings.every(({ partyId }) => partyId !== undefined);
    return {
      ...(complaint ? headOf(complaint) : { state: 'none' }),
      ...(complaint && sight === 'read' && !isOtherSide ? this.words(complaint) : {}),
      insisting: { effect: effectOfInsisting(facts), warning: warningOf(facts) ?? null },
      packets: packets.map(({ id, seal, sealedAt }) => ({
        packetId: id,
        seal,
        sealedAt: sealedAt.toISOString(),
      })),
      preservations: preservations.map(({ takenAt }) => ({ takenAt: takenAt.toISOString() })),
    };
  }

  /** The list of defects and the answer to it are between the claimant and the desk. */
  private words({
    id,
    notice,
    corrections,
  }: ComplaintEntity): Pick<ToldComplaint, 'correctionNotice' | 'corrections'> {
    const read = (stored: string, place: ReturnType<typeof noticeAt>): unknown =>
      JSON.parse(this.cipher.decrypt(stored, place));
    return {
      correctionNotice: notice === null ? null : (read(notice, noticeAt(id)) as ComplaintNotice),
      corrections: corrections === null ? null : (read(corrections, correctionsAt(id)) as ToldCorrection[]),
    };
  }
}

const headOf = (complaint: ComplaintEntity): ComplaintHead => ({
  complaintId: complaint.id,
  state: complaint.state,
  receivedAt: complaint.receivedAt.toISOString(),
  mustRegister: complaint.mustRegisterSince !== null && PENDING.includes(complaint.state),
  caseNumber: complaint.caseNumber,
  procedure: complaint.procedure,
  groundCode: complaint.groundCode,
  concludedHow: complaint.concludedHow,
  decidedAt: complaint.decidedAt?.toISOString() ?? null,
});
