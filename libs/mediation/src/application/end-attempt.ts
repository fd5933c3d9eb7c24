import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import { DisputeSplitter, DisputeWork } from '#dispute';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { reasons } from '#reasons';
import type { AttemptEvent } from '../domain/attempt.machine.js';
import type { AttemptEntity } from '../persistence/attempt.entity.js';
import { advanceAttempt, attemptRef, requireAttempt } from './attempt-store.js';
import { SessionEnding } from './session-ending.js';

export interface AttemptEnding {
  readonly code: string;
  readonly note?: string;
  /** A clock ran out; nobody decided it. */
  readonly byClock?: boolean;
  /** The program ends it for a reason another room recorded, so no words are asked for. */
  readonly byEvent?: boolean;
}

export const endEvent = (
  effectiveSettlements: number,
  { code, note, byClock = false, byEvent = false }: AttemptEnding,
): Extract<AttemptEvent, { type: 'END' }> => ({
  type: 'END',
  code,
  effectiveSettlements,
  byClock,
  wordsNeeded: !byEvent && reasons().find('end-code', code)?.note === 'required',
  wordsGiven: note !== undefined,
});

const noteAt = sealedColumn('mediation_attempts', 'end_note');

/** Ends an attempt with a code of ZT 25 / TY 26. What was settled stays; what is open goes on elsewhere (TJ 14). */
@Injectable()
export class EndAttempt {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly grants: Grants,
    private readonly splitter: DisputeSplitter,
    private readonly sessions: SessionEnding,
  ) {}

  /** By the mediator, in writing (TY 26). */
  async execute(work: DisputeWork, ending: AttemptEnding): Promise<{ attemptId: string }> {
    const attempt = await requireAttempt(work);
    await this.end(work, attempt, {
      code: ending.code,
      ...(ending.note === undefined ? {} : { note: ending.note }),
    });
    return { attemptId: attempt.id };
  }

  async end(work: DisputeWork, attempt: AttemptEntity, ending: AttemptEnding): Promise<void> {
    const { code, note } = ending;
    advanceAttempt(work, attempt, endEvent(work.dispute.effectiveSettlements, ending), {
      endedAt: work.tx.now,
      endCode: code,
      endNote: note === undefined ? null : this.cipher.encrypt(note, noteAt(attempt.id)),
    });
    await this.sessions.endAll(work, attempt.id);
    const settled = reasons().find('end-code', code)?.settled === true;
    if (work.dispute.effectiveSettlements === 0) this.takeBackTrust(work, attempt);
    if (code !== 'AGREED') await this.moveOn(work, code);
    await work.record('attempt.ended', attemptRef(attempt), { attemptId: attempt.id, code, settled });
  }

  endNoteOf(attempt: AttemptEntity): string | undefined {
    return attempt.endNote === null ? undefined : this.cipher.decrypt(attempt.endNote, noteAt(attempt.id));
  }

  /** A judge who led the talks is a stranger to them from here on (TY 22). */
  private takeBackTrust(work: DisputeWork, attempt: AttemptEntity): void {
    this.grants.revoke(work.tx, { disputeId: work.id, source: `attempt:${attempt.id}` });
  }

  /** The spine may have moved already: to the court, or because everybody withdrew. */
  private async moveOn(work: DisputeWork, code: string): Promise<void> {
    if (work.whyNotMove({ type: 'END_ATTEMPT' })) return;
    const open = (await work.claims()).filter(({ state }) => state === 'OPEN');
    if (work.dispute.effectiveSettlements === 0 || open.length === 0) {
      await work.move({ type: 'END_ATTEMPT' }, code);
      work.dispute.nextReason = code;
      return;
    }
    const child = await this.splitter.split(work, {
      claimIds: open.map(({ id }) => id),
      partyIds: [],
      why: code,
    });
    await child.move({ type: 'END_ATTEMPT' }, code);
    child.dispute.nextReason = code;
    await work.move({ type: 'SETTLE', openClaims: 0 });
  }
}
