import { Injectable } from '@nestjs/common';
import type { Standing } from '#access';
import type { EventData, EventType } from '#contracts';
import type { Actor } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { Reactions, type StoredEvent, type Tx } from '#platform/database';
import type { Caller } from '#platform/http';
import { DisputeEntity } from '../persistence/dispute.entity.js';
import { DisputeWork } from './dispute-work.js';

interface OpenRow {
  row?: DisputeEntity;
  before?: DisputeEntity;
}

/** Hands out the one row of a dispute per unit of work and writes it back once, guarded by its version. */
@Injectable()
export class DisputeStore {
  constructor(
    private readonly reactions: Reactions,
    private readonly cipher: FieldCipher,
  ) {}

  /** The dispute in this unit, or undefined when there is none. The caller has locked its stream. */
  async of(tx: Tx, disputeId: string): Promise<DisputeEntity | undefined> {
    const open = tx.once<OpenRow>(`dispute:${disputeId}`, () => ({}));
    if (!open.row) {
      const row = await tx.findOne(DisputeEntity, { id: disputeId });
      if (!row) return undefined;
      this.keep(tx, open, row);
    }
    return open.row;
  }

  /** Adopts a row that was just inserted, so that reactions in the same unit see and change the same object. */
  adopt(tx: Tx, row: DisputeEntity): void {
    this.keep(
      tx,
      tx.once<OpenRow>(`dispute:${row.id}`, () => ({})),
      row,
    );
  }

  /** The row as this unit found it; undefined while nobody in it has asked for the dispute. */
  asFound(tx: Tx, disputeId: string): DisputeEntity | undefined {
    return tx.once<OpenRow>(`dispute:${disputeId}`, () => ({})).before;
  }

  private keep(tx: Tx, open: OpenRow, row: DisputeEntity): void {
    open.row = row;
    open.before = { ...row };
    tx.atEnd(() => this.writeBack(tx, open));
  }

  private writeBack(tx: Tx, { row, before }: OpenRow): void {
    if (!row || !before) return;
    const changes = changedFields(before, row);
    if (Object.keys(changes).length === 0) return;
    tx.update(DisputeEntity, { id: row.id, version: before.version }, changes);
  }

  /** Reacts, in the same unit of work, to what another room recorded about a dispute. */
  on<T extends EventType>(
    types: T | readonly T[],
    reaction: (work: DisputeWork, data: EventData[T], event: StoredEvent) => Promise<void>,
  ): void {
    this.reactions.on(types, async (tx, event) => {
      const dispute = await this.of(tx, event.stream);
      if (!dispute) return;
      await reaction(this.work(tx, dispute, event.actor), event.data as unknown as EventData[T], event);
    });
  }

  work(
    tx: Tx,
    dispute: DisputeEntity,
    actor: Actor,
    about: { standings?: readonly Standing[]; caller?: Caller } = {},
  ): DisputeWork {
    return new DisputeWork(tx, dispute, actor, about.standings ?? [], about.caller, this.cipher);
  }
}

function changedFields(before: DisputeEntity, after: DisputeEntity): Partial<DisputeEntity> {
  const changed = Object.entries(after).filter(
    ([key, value]) => value !== before[key as keyof DisputeEntity],
  );
  return Object.fromEntries(changed);
}
