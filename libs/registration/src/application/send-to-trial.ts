import { Injectable } from '@nestjs/common';
import { ClaimItemEntity, Closing, TransferSections, type DisputeWork } from '#dispute';
import { canonicalJson, newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { ComplaintEvent } from '../domain/complaint.machine.js';
import { partsAt } from '../persistence/places.js';
import { TransferPacketEntity } from '../persistence/transfer-packet.entity.js';
import { Complaints, decidedNow, subjectOf } from './complaints.js';

/**
 * What may cross to the trial court (domain 2.7). A section that is not on this list is not built, whoever offers it:
 * offers, drafts, minutes, caucus notes and recordings have no way across (TY 22; ZT 18; CPL-I 107).
 */
export const CROSSES_TO_TRIAL = [
  'matter',
  'parties',
  'contact',
  'mandates',
  'claims',
  'complaint',
  'process',
  'service-addresses',
  'service-proofs',
  'undisputed-facts',
  'appraisal',
  'evidence',
] as const;

export const sendingToTrial = (phase: string): ComplaintEvent => ({
  type: 'SEND_TO_TRIAL',
  withCourt: phase === 'withCourt',
});

/** 转入审理: seals the packet, keeps exactly what was sent, and closes the dispute here when nothing else is open. */
@Injectable()
export class SendToTrial {
  constructor(
    private readonly complaints: Complaints,
    private readonly sections: TransferSections,
    private readonly cipher: FieldCipher,
    private readonly closing: Closing,
  ) {}

  async execute(work: DisputeWork): Promise<{ packetId: string; seal: string; closed: boolean }> {
    const { tx } = work;
    const complaint = await this.complaints.current(work);
    this.complaints.advance(work, complaint, sendingToTrial(work.dispute.state), decidedNow(work));
    const open = (await work.claims()).filter(({ state }) => state === 'OPEN');
    const scope = { claimIds: open.map(({ id }) => id) };
    const { parts, manifest, seal } = await this.sections.packet(work, CROSSES_TO_TRIAL, scope);
    const id = newId();
    tx.insert(TransferPacketEntity, {
      id,
      disputeId: work.id,
      complaintId: complaint.id,
      parts: this.cipher.encrypt(canonicalJson(parts), partsAt(id)),
      manifest,
      seal,
      sealedBy: work.actor.personId,
      sealedAt: tx.now,
    });
    await work.record('complaint.sent-to-trial', subjectOf(complaint), { packetId: id });
    for (const { id: claimId, version } of open)
      tx.update(ClaimItemEntity, { id: claimId, version }, { state: 'CARVED_OUT', version: version + 1 });
    return { packetId: id, seal, closed: await this.closing.closeWhenDone(work, 'WITH_COURT') };
  }
}
