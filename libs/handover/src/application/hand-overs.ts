import type { CauseCatalogue } from '#causes';
import type { ClaimItemEntity, DisputeEntity, DisputeWork } from '#dispute';
import { advance } from '#kernel';
import type { Reads, SubjectRef } from '#platform/database';
import { reasons } from '#reasons';
import type { ExitFacts, MatterFacts } from '../domain/exit.rules.js';
import { handOverMachine, type HandOverEvent } from '../domain/hand-over.machine.js';
import { noSuchHandOver } from '../domain/handover.errors.js';
import { HandOverEntity } from '../persistence/hand-over.entity.js';

/** What commands, reactions and lists of allowed actions ask, read in one way. */
export const handOversOf = (reads: Reads, disputeId: string): Promise<HandOverEntity[]> =>
  reads.find(HandOverEntity, { disputeId }, { orderBy: { preparedAt: 'asc' } });

export async function handOverOf(reads: Reads, disputeId: string, id: string): Promise<HandOverEntity> {
  const row = await reads.findOne(HandOverEntity, { disputeId, id });
  if (!row) throw noSuchHandOver();
  return row;
}

export const subjectOf = ({ id }: { readonly id: string }): SubjectRef => ({ type: 'hand-over', id });

/** The grant that lets the receiving body see the matter follows from the hand-over. */
export const grantSource = (handOverId: string): string => `hand-over:${handOverId}`;

export function matterOf(
  causes: CauseCatalogue,
  dispute: DisputeEntity,
  claims: readonly ClaimItemEntity[],
): MatterFacts {
  const cause = causes.find(dispute.causeVersion, dispute.causeCode);
  const open = claims.filter(({ state }) => state === 'OPEN');
  return {
    field: cause && causes.fieldOf(cause),
    labour: cause !== undefined && causes.isLabour(cause),
    labourArbitrationFirst: cause !== undefined && causes.needsLabourArbitration(cause),
    moneyOnly: open.length > 0 && open.every(({ kind }) => kind === 'PAY'),
    effectiveSettlements: dispute.effectiveSettlements,
  };
}

export function exitFacts(exit: string, matter: MatterFacts): ExitFacts {
  const reason = reasons().find('exit', exit);
  return { exit, needs: reason?.needs ?? [], notFor: reason?.notFor ?? [], matter };
}

/** @throws `workflow.refused` naming the rule that said no. */
export function move(
  work: DisputeWork,
  row: HandOverEntity,
  event: HandOverEvent,
  changes: Partial<HandOverEntity> = {},
): void {
  const { next } = advance(handOverMachine, row, event);
  const written = { ...next, ...changes, answeredAt: work.tx.now, version: row.version + 1 };
  work.tx.update(HandOverEntity, { id: row.id, version: row.version }, written);
}
