import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork, type PolicyPlace } from '#dispute';
import { newId, type Refusal, whyNot } from '#kernel';
import type { Reads } from '#platform/database';
import { attemptMachine, type AttemptEvent } from '../domain/attempt.machine.js';
import { noSuchExtension } from '../domain/mediation.errors.js';
import { recordRules } from '../domain/record.rules.js';
import { ExtensionEntity, type AttemptEntity } from '../persistence/attempt.entity.js';
import { advanceAttempt, attemptRef, openExtension, requireAttempt } from './attempt-store.js';

interface AskedExtension {
  readonly attempt: AttemptEntity;
  readonly days: number;
  readonly another: ExtensionEntity | undefined;
}

/** How much more time the parties may agree on: capped by OP25 once registered, by court policy before. */
@Injectable()
export class ExtensionTerms {
  constructor(private readonly policies: PoliciesInForce) {}

  async event(reads: Reads, court: PolicyPlace, asked: AskedExtension): Promise<AttemptEvent> {
    const { attempt, days, another } = asked;
    const registered = attempt.track === 'POST_FILING' || attempt.track === 'IN_TRIAL';
    const policies = await this.policies.at(reads, court);
    return {
      type: 'ASK_EXTENSION',
      days,
      daysBefore: attempt.extensionDays,
      capDays: policies.value(registered ? 'extension.postFilingMaxDays' : 'extension.preFilingMaxDays'),
      termRuns: attempt.termStartedAt !== null,
      anotherIsOpen: another !== undefined,
    };
  }

  async whyNot(reads: Reads, court: PolicyPlace, asked: AskedExtension): Promise<Refusal | undefined> {
    return whyNot(attemptMachine, asked.attempt, (await this.event(reads, court, asked)) as never);
  }
}

/** Someone asks for more time before the term is over; each party answers for itself. */
@Injectable()
export class AskExtension {
  constructor(private readonly terms: ExtensionTerms) {}

  async execute(work: DisputeWork, asked: { readonly days: number }): Promise<{ extensionId: string }> {
    const attempt = await requireAttempt(work);
    const another = await openExtension(work.tx, attempt.id);
    const { days } = asked;
    const event = await this.terms.event(work.tx, work.dispute, { attempt, days, another });
    advanceAttempt(work, attempt, event);
    const row = Object.assign(new ExtensionEntity(), {
      id: newId(),
      disputeId: work.id,
      attemptId: attempt.id,
      days,
      state: 'open',
      answers: {},
      askedAt: work.tx.now,
      version: 1,
    });
    work.tx.insert(ExtensionEntity, row);
    const data = { attemptId: attempt.id, days };
    await work.record('attempt.extension-asked', attemptRef(attempt), data);
    return { extensionId: row.id };
  }
}

/** One party's answer. The last agreement extends the term; one refusal ends the question. */
@Injectable()
export class AnswerExtension {
  async execute(
    work: DisputeWork,
    answer: { readonly partyId: string; readonly agrees: boolean },
  ): Promise<{ state: ExtensionEntity['state'] }> {
    const { partyId, agrees } = answer;
    await work.actingFor(partyId, 'PROCEDURE');
    const attempt = await requireAttempt(work);
    work.require(recordRules.isInside, { inside: attempt.partyIds, partyId });
    const row = await openExtension(work.tx, attempt.id);
    if (!row) throw noSuchExtension();
    const answers = { ...row.answers, [partyId]: agrees };
    const agreed = agrees && missingIn(attempt, answers) === 0;
    const state = !agrees ? 'refused' : agreed ? 'agreed' : 'open';
    const guard = { id: row.id, version: row.version };
    work.tx.update(ExtensionEntity, guard, { answers, state, version: row.version + 1 });
    const data = { attemptId: attempt.id, partyId, agrees };
    await work.record('attempt.extension-answered', attemptRef(attempt), data, { onBehalfOf: partyId });
    if (agreed) await extend(work, attempt, row.days);
    return { state };
  }
}

/**
 * Whoever left is asked no more: where all who stay had agreed already, that is everyone (TY 27). While talks rest
 * nothing is extended; asked again when they go on.
 */
export async function agreeWithoutLeaver(work: DisputeWork, attempt: AttemptEntity): Promise<void> {
  if (attempt.state !== 'open') return;
  const row = await openExtension(work.tx, attempt.id);
  if (!row || missingIn(attempt, row.answers) > 0) return;
  const guard = { id: row.id, version: row.version };
  work.tx.update(ExtensionEntity, guard, { state: 'agreed', version: row.version + 1 });
  await extend(work, attempt, row.days);
}

const missingIn = ({ partyIds }: AttemptEntity, answers: ExtensionEntity['answers']): number =>
  partyIds.filter((id) => answers[id] !== true).length;

async function extend(work: DisputeWork, attempt: AttemptEntity, days: number): Promise<void> {
  const extensionDays = attempt.extensionDays + days;
  advanceAttempt(work, attempt, { type: 'EXTEND', missing: 0 }, { extensionDays });
  await work.record('attempt.extended', attemptRef(attempt), { attemptId: attempt.id, days });
}
