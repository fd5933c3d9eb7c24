import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { takenInFuture } from '../domain/registration.errors.js';
import type { NotePreservationDto } from '../http/registration.dto.js';
import { PreservationEntity } from '../persistence/preservation.entity.js';

const BROUGHT: readonly string[] = ['lodged', 'registered'];

/** Notes a measure taken before suit, so that nobody mediates past its thirty days (CPL 104; DL-19). */
@Injectable()
export class NotePreservation {
  async execute(work: DisputeWork, input: NotePreservationDto): Promise<{ preservationId: string }> {
    const takenAt = new Date(input.takenAt);
    if (takenAt.getTime() > work.tx.now.getTime()) throw takenInFuture();
    const id = newId();
    const { actor, tx } = work;
    const noted = { notedBy: actor.personId, notedAt: tx.now };
    tx.insert(PreservationEntity, { id, disputeId: work.id, takenAt, ...noted });
    const beforeSuit = !BROUGHT.includes(work.dispute.complaintState);
    const fact = { takenAt: takenAt.toISOString(), beforeSuit };
    await work.record('preservation.taken', work.subject, fact);
    return { preservationId: id };
  }
}
