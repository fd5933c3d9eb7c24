import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { NEEDED, type ConsentDecision, type Scope } from '../domain/tally.js';
import { ConsentRecordEntity } from '../persistence/consent-record.entity.js';
import type { ConsentRoundEntity } from '../persistence/consent-round.entity.js';
import { recordsOf } from './round-facts.js';

export interface Answer {
  readonly partyId: string;
  readonly scope: Scope;
  readonly decision: ConsentDecision;
  readonly textVersion?: string;
  readonly language?: string;
  readonly how?: string;
  readonly attempts?: readonly object[];
}

/** Answers to the two needed questions belong to a round of asking; the others stand by themselves. */
export const isNeeded = (scope: Scope): boolean => NEEDED.includes(scope);

/** The book into which every answer is written, one after another; nothing in it is ever changed. */
@Injectable()
export class ConsentJournal {
  async add(work: DisputeWork, round: ConsentRoundEntity | undefined, answer: Answer): Promise<string> {
    const { tx } = work;
    const id = newId();
    const before = await recordsOf(tx, work.id);
    tx.insert(ConsentRecordEntity, {
      id,
      disputeId: work.id,
      roundId: isNeeded(answer.scope) ? (round?.id ?? null) : null,
      ordinal: (before.at(-1)?.ordinal ?? 0) + 1,
      partyId: answer.partyId,
      scope: answer.scope,
      decision: answer.decision,
      textVersion: answer.textVersion ?? null,
      language: answer.language ?? null,
      how: answer.how ?? null,
      attempts: answer.attempts ?? null,
      recordedBy: work.actor.personId,
      recordedAt: tx.now,
    });
    return id;
  }
}
