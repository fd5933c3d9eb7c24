import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { canonicalJson, newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { triageRules } from '../domain/triage.rules.js';
import type { CorrectDto, NoticeCorrectionDto } from '../http/triage.dto.js';
import { CorrectionNoticeEntity } from '../persistence/correction-notice.entity.js';
import { correctionsAt, defectsAt } from '../persistence/places.js';
import { correctionNotice } from './screening-facts.js';

/** 一次性告知: every defect in one list, once. A complaint has its own notice, by the filing desk. */
@Injectable()
export class NoticeCorrection {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, input: NoticeCorrectionDto): Promise<{ noticeId: string }> {
    const { dispute, tx } = work;
    work.require(triageRules.noComplaintWaits, { complaint: dispute.complaintState });
    await work.move(correctionNotice(dispute));
    dispute.noticesGiven += 1;
    const id = newId();
    const { defects, contact, termDays } = input;
    tx.insert(CorrectionNoticeEntity, {
      id,
      disputeId: work.id,
      defects: this.cipher.encrypt(canonicalJson({ defects, contact }), defectsAt(id)),
      termDays,
      givenBy: work.actor.personId,
      givenAt: tx.now,
      corrections: null,
      correctedAt: null,
      version: 1,
    });
    await work.record('dispute.correction-noticed', work.subject, { termDays, defects: defects.length });
    return { noticeId: id };
  }
}

/** The person sends what was missing, once and for all points of the list. */
@Injectable()
export class CorrectPapers {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, { partyId, corrections }: CorrectDto): Promise<object> {
    await work.actingFor(partyId, 'PROCEDURE');
    await work.move({ type: 'CORRECT' });
    const { tx } = work;
    const notice = await tx.findOne(CorrectionNoticeEntity, { disputeId: work.id });
    if (notice)
      tx.update(
        CorrectionNoticeEntity,
        { id: notice.id, version: notice.version },
        {
          corrections: this.cipher.encrypt(canonicalJson(corrections), correctionsAt(notice.id)),
          correctedAt: tx.now,
          version: notice.version + 1,
        },
      );
    const receivedAt = tx.now.toISOString();
    await work.record('dispute.corrected', work.subject, { receivedAt }, { onBehalfOf: partyId });
    return { receivedAt };
  }
}
