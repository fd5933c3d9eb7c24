import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { triageRules } from '../domain/triage.rules.js';
import type { RedirectDto, ReturnDto } from '../http/triage.dto.js';
import { DirectionEntity } from '../persistence/direction.entity.js';
import { directionNoteAt } from '../persistence/places.js';

type Direction = Pick<DirectionEntity, 'kind' | 'target' | 'reasonCode'> & { readonly note: string };

function keepDirection(work: DisputeWork, cipher: FieldCipher, { note, ...direction }: Direction): void {
  const id = newId();
  work.tx.insert(DirectionEntity, {
    id,
    disputeId: work.id,
    ...direction,
    note: cipher.encrypt(note, directionNoteAt(id)),
    givenBy: work.actor.personId,
    givenAt: work.tx.now,
  });
}

/** 告知其他途径: the matter is not for this court; the person is told where to go. */
@Injectable()
export class RedirectDispute {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, { to, reasonCode, note }: RedirectDto): Promise<object> {
    work.require(triageRules.noComplaintWaits, { complaint: work.dispute.complaintState });
    await work.move({ type: 'REDIRECT' });
    keepDirection(work, this.cipher, { kind: 'REDIRECTED', target: to, reasonCode, note });
    await work.record('triage.redirected', work.subject, { to, reasonCode });
    return {};
  }
}

/** 退回: what was handed in goes back with the reason; insisting on filing stays open (LA 7). */
@Injectable()
export class ReturnDispute {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, { reasonCode, to, note }: ReturnDto): Promise<object> {
    work.require(triageRules.noComplaintWaits, { complaint: work.dispute.complaintState });
    await work.move({ type: 'RETURN' });
    keepDirection(work, this.cipher, { kind: 'RETURNED', target: to, reasonCode, note });
    await work.record('triage.returned', work.subject, { reasonCode, to });
    return {};
  }
}
