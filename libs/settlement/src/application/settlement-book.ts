import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { advance, newId } from '#kernel';
import type { Reads } from '#platform/database';
import type { ActKind, ActWay } from '../domain/acts.js';
import { noSuchSettlement } from '../domain/settlement.errors.js';
import { settlementMachine, type SettlementEvent } from '../domain/settlement.machine.js';
import { SettlementActEntity } from '../persistence/settlement-act.entity.js';
import { SettlementTermEntity } from '../persistence/settlement-term.entity.js';
import { SettlementEntity } from '../persistence/settlement.entity.js';
import { TermVault, type StoredTerm } from './term-vault.js';

/** An agreement as decisions are made on it: the row, the terms of the present draft, and the acts on it. */
export interface Agreement {
  readonly row: SettlementEntity;
  readonly terms: readonly StoredTerm[];
  readonly acts: SettlementActEntity[];
}

export interface NewAct {
  readonly kind: ActKind;
  readonly whose: string;
  readonly how: ActWay;
  readonly personId: string;
  /** When it happened, where that was before it was entered. */
  readonly at?: Date;
}

export const subjectOf = ({ id }: SettlementEntity) => ({ type: 'settlement', id }) as const;

/** Finds agreements by dispute and id, and writes them back guarded by their version. */
@Injectable()
export class SettlementBook {
  constructor(readonly vault: TermVault) {}

  /** @throws `settlement.not-found` for what is absent or belongs to another dispute. */
  async of(reads: Reads, disputeId: string, settlementId: string): Promise<Agreement> {
    const row = await reads.findOne(SettlementEntity, { disputeId, id: settlementId });
    if (!row) throw noSuchSettlement();
    return this.whole(reads, row);
  }

  rows(reads: Reads, disputeId: string): Promise<SettlementEntity[]> {
    return reads.find(SettlementEntity, { disputeId }, { orderBy: { ordinal: 'asc' } });
  }

  async all(reads: Reads, disputeId: string): Promise<Agreement[]> {
    const rows = await this.rows(reads, disputeId);
    return Promise.all(rows.map((row) => this.whole(reads, row)));
  }

  private async whole(reads: Reads, row: SettlementEntity): Promise<Agreement> {
    const { id: settlementId, draft } = row;
    const [terms, acts] = await reads.together([
      {
        entity: SettlementTermEntity,
        where: { settlementId, draft },
        options: { orderBy: { ordinal: 'asc' } },
      },
      { entity: SettlementActEntity, where: { settlementId, draft }, options: { orderBy: { id: 'asc' } } },
    ] as const);
    return { row, terms: terms.map((term) => this.vault.open(term)), acts: [...acts] };
  }

  /** @throws `workflow.refused` naming the rule; nothing moves yet. */
  require({ row }: Pick<Agreement, 'row'>, event: SettlementEvent): void {
    advance(settlementMachine, row, event);
  }

  /** @throws `workflow.refused` naming the rule. */
  move(
    work: DisputeWork,
    { row }: Pick<Agreement, 'row'>,
    event: SettlementEvent,
    changes: Partial<SettlementEntity> = {},
  ): void {
    const { next } = advance(settlementMachine, row, event);
    const written = { ...next, ...changes, version: row.version + 1 };
    work.tx.update(SettlementEntity, { id: row.id, version: row.version }, written);
    Object.assign(row, written);
  }

  /** Adds an act on the present draft; what is frozen is named with it. */
  note(work: DisputeWork, { row, acts }: Agreement, act: NewAct): void {
    const entity = Object.assign(new SettlementActEntity(), {
      id: newId(),
      disputeId: row.disputeId,
      settlementId: row.id,
      draft: row.draft,
      kind: act.kind,
      whose: act.whose,
      digest: row.digest,
      how: act.how,
      personId: act.personId,
      notedBy: work.actor.personId,
      at: act.at ?? work.tx.now,
    });
    work.tx.insert(SettlementActEntity, entity);
    acts.push(entity);
  }
}
