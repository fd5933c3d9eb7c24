import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { DisputeStore, OpenDispute, SubmitDispute, type DisputeEntity } from '#dispute';
import type { Tx } from '#platform/database';
import type { Caller } from '#platform/http';
import { alreadyHandedIn, notComplete, savedElsewhere } from '../domain/intake.errors.js';
import { DraftEntity } from '../persistence/draft.entity.js';
import { disputeOf } from './dispute-of-draft.js';
import { DraftBook } from './draft-book.js';

export interface HandedInDraft {
  readonly reference: string;
  /** Ids by the keys `a1`, `r1`, `r2` … */
  readonly parties: Readonly<Record<string, string>>;
  /** Absent when it was opened without handing it in. */
  readonly receiptNumber?: string;
  readonly receivedAt?: string;
}

export interface HandIn {
  readonly draftId: string;
  readonly version: number;
  /** False: the dispute is opened as a draft of its own, so that papers can be added before it is handed in. */
  readonly handIn: boolean;
}

/** What was told becomes a dispute: the same use cases as at the counter, in one unit of work. */
@Injectable()
export class HandInDraft {
  constructor(
    private readonly book: DraftBook,
    private readonly opening: OpenDispute,
    private readonly submitting: SubmitDispute,
    private readonly store: DisputeStore,
    private readonly permissions: Permissions,
  ) {}

  async execute(
    tx: Tx,
    { actor }: Caller,
    { draftId, version, handIn }: HandIn,
  ): Promise<{ dispute: DisputeEntity; result: HandedInDraft }> {
    if (actor.kind !== 'party') this.permissions.requireOffice('dispute.open', actor);
    const row = await this.book.own(tx, actor, draftId);
    if (row.disputeId !== null) throw alreadyHandedIn();
    if (row.version !== version) throw savedElsewhere();
    const answers = this.book.answersOf(row);
    const lacks = this.book.lacks(answers).filter(({ needed }) => needed);
    if (lacks.length > 0) throw notComplete(lacks.map(({ field, code }) => ({ path: field, code })));
    const { dispute, result } = await this.opening.execute(tx, actor, disputeOf(answers, actor));
    const receipt = handIn ? await this.submitting.execute(this.store.work(tx, dispute, actor)) : {};
    const became = { disputeId: dispute.id, answers: null, version: version + 1, savedAt: tx.now };
    tx.update(DraftEntity, { id: draftId, version }, became);
    return { dispute, result: { ...result, ...receipt } };
  }
}
