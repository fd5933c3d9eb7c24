import { Injectable } from '@nestjs/common';
import { DomainError, newId, type Actor } from '#kernel';
import { UnitOfWork, type Tx, type UnitOfWorkOptions } from '#platform/database';
import type { Caller } from '#platform/http';
import type { DraftAnswers } from '../domain/draft-answers.js';
import { tooManyDrafts } from '../domain/intake.errors.js';
import { DraftEntity } from '../persistence/draft.entity.js';
import { DraftBook } from './draft-book.js';
import type { Draft, SavedDraft } from './told-draft.js';

const MOST_OPEN = 20;

/** Somebody begins to tell. */
@Injectable()
export class StartDraft {
  constructor(
    private readonly units: UnitOfWork,
    private readonly book: DraftBook,
  ) {}

  /** What is kept of the answer for a repeated request says nothing of what was told; that comes again with the request. */
  async execute({ actor, locale }: Caller, answers: DraftAnswers, once: UnitOfWorkOptions): Promise<Draft> {
    const { id, createdAt } = await this.units.run(async (tx) => {
      const open = await tx.find(DraftEntity, { personId: actor.personId, disputeId: null });
      if (open.length >= MOST_OPEN) throw tooManyDrafts(MOST_OPEN);
      const row = this.fresh(newId(), actor, answers, tx.now);
      tx.insert(DraftEntity, row);
      return { id: row.id, createdAt: row.createdAt };
    }, once);
    return this.book.told(this.fresh(id, actor, answers, new Date(createdAt)), locale, answers);
  }

  private fresh(id: string, { personId }: Actor, answers: DraftAnswers, now: Date): DraftEntity {
    const sealed = this.book.seal(id, answers);
    return { id, personId, version: 1, answers: sealed, disputeId: null, createdAt: now, savedAt: now };
  }
}

/** Keeps what was typed, at every keystroke: one read, one guarded write, and nothing of it in the record. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly units: UnitOfWork,
    private readonly book: DraftBook,
  ) {}

  async execute(caller: Caller, id: string, seen: number, answers: DraftAnswers): Promise<SavedDraft> {
    const draft = await this.tryTo(caller, id, seen, answers);
    if (draft) return { saved: true, draft };
    return { saved: false, draft: await this.book.read(caller.actor, id, caller.locale), unsaved: answers };
  }

  private async tryTo(
    { actor, locale }: Caller,
    id: string,
    seen: number,
    answers: DraftAnswers,
  ): Promise<Draft | undefined> {
    try {
      return await this.units.run(async (tx) => {
        const row = await this.book.own(tx, actor, id);
        if (row.version !== seen || row.disputeId !== null) return undefined;
        const next = { version: seen + 1, answers: this.book.seal(id, answers), savedAt: tx.now };
        tx.update(DraftEntity, { id, version: seen }, next);
        return this.book.told({ ...row, ...next }, locale, answers);
      });
    } catch (error) {
      // Two devices in one moment: the one that lost is told what the other one saved.
      if (error instanceof DomainError && error.code === 'platform.changed-meanwhile') return undefined;
      throw error;
    }
  }
}

/** The person does not want to go on; nothing of it stays. What was handed in is the dispute's and stays there. */
@Injectable()
export class DropDraft {
  constructor(
    private readonly units: UnitOfWork,
    private readonly book: DraftBook,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.units.run(async (tx: Tx) => {
      await this.book.own(tx, actor, id);
      tx.remove(DraftEntity, { id });
    });
  }
}
