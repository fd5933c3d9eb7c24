import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { canonicalJson } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { ComplaintEvent } from '../domain/complaint.machine.js';
import { filingRules } from '../domain/complaint.rules.js';
import type { CorrectComplaintDto, NoticeComplaintDto } from '../http/registration.dto.js';
import type { ComplaintEntity } from '../persistence/complaint.entity.js';
import { correctionsAt, noticeAt } from '../persistence/places.js';
import { Complaints, subjectOf } from './complaints.js';

/** One list per complaint; a second is itself a defect of the desk (LA 13). */
export const correctionNotice = (complaint: Pick<ComplaintEntity, 'notice'> | undefined): ComplaintEvent => ({
  type: 'NOTICE_CORRECTION',
  noticesGiven: complaint?.notice == null ? 0 : 1,
});

/** 一次性告知 on a complaint: it alone holds the seven days, until the corrected papers arrive (ZS 9; CPL-I 126). */
@Injectable()
export class NoticeComplaintCorrection {
  constructor(
    private readonly complaints: Complaints,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(work: DisputeWork, { defects, termDays, contact }: NoticeComplaintDto): Promise<object> {
    const complaint = await this.complaints.current(work);
    const words = this.cipher.encrypt(canonicalJson({ defects, contact, termDays }), noticeAt(complaint.id));
    this.complaints.advance(work, complaint, correctionNotice(complaint), { notice: words });
    await work.record('complaint.correction-noticed', subjectOf(complaint), {
      termDays,
      defects: defects.length,
    });
    return { complaintId: complaint.id };
  }
}

/** The claimant corrects; the seven days begin anew the day after. */
@Injectable()
export class CorrectComplaint {
  constructor(
    private readonly complaints: Complaints,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(work: DisputeWork, { partyId, corrections }: CorrectComplaintDto): Promise<object> {
    const party = await work.actingFor(partyId, 'PROCEDURE');
    work.require(filingRules.claimantsFile, party);
    const complaint = await this.complaints.current(work);
    const words = this.cipher.encrypt(canonicalJson(corrections), correctionsAt(complaint.id));
    this.complaints.advance(
      work,
      complaint,
      { type: 'CORRECT' },
      // The seven days are new ones; what had lapsed before the notice lapsed for the old papers.
      { corrections: words, mustRegisterSince: null },
    );
    const receivedAt = work.tx.now.toISOString();
    await work.record('complaint.corrected', subjectOf(complaint), { receivedAt }, { onBehalfOf: partyId });
    return { complaintId: complaint.id, receivedAt };
  }
}
