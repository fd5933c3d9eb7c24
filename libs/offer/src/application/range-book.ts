import { Injectable } from '@nestjs/common';
import { advance, MAX_FEN } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { Reads, Tx } from '#platform/database';
import { noSuchRange } from '../domain/offer.errors.js';
import { compared } from '../domain/range.js';
import { rangeMachine, type RangeEvent } from '../domain/range.machine.js';
import { payeeSealedAt, payerSealedAt, RangeEntity } from '../persistence/range.entity.js';
import { rangeKey } from './range-keys.js';

export interface Sealing {
  readonly partyId: string;
  readonly personId: string;
  readonly figureFen: number;
}

/** All figures are written with as many digits: the length of a ciphertext tells nothing. */
const DIGITS = String(MAX_FEN).length;

/** Ranges of a room; the only place that sees a figure sealed and open. */
@Injectable()
export class RangeBook {
  constructor(private readonly cipher: FieldCipher) {}

  /** Oldest first. */
  all(reads: Reads, roomId: string | readonly string[]): Promise<RangeEntity[]> {
    return reads.find(RangeEntity, { roomId }, { orderBy: { openedAt: 'asc', id: 'asc' } });
  }

  /** @throws `range.not-found` */
  async one(reads: Reads, roomId: string, rangeId: string): Promise<RangeEntity> {
    const [row] = await reads.find(RangeEntity, { id: rangeId, roomId });
    if (!row) throw noSuchRange();
    return row;
  }

  /** The first figure is sealed and waits. The second is never stored: it is compared at once, and both are gone. */
  take(tx: Tx, row: RangeEntity, { partyId, personId, figureFen }: Sealing): void {
    const isPayer = partyId === row.payerPartyId;
    const already = (isPayer ? row.payerSealedBy : row.payeeSealedBy) !== null;
    const other = isPayer ? row.payeeSealed : row.payerSealed;
    const by = isPayer ? { payerSealedBy: personId } : { payeeSealedBy: personId };
    this.move(tx, row, { type: 'SEAL', already }, by);
    if (other === null) this.keep(tx, row, isPayer, figureFen);
    else this.compare(tx, row, isPayer, [figureFen, this.open(row, other, !isPayer)]);
  }

  cancel(tx: Tx, row: RangeEntity): void {
    this.end(tx, row, 'CANCEL', null);
  }

  private end(tx: Tx, row: RangeEntity, type: 'MEET' | 'MISS' | 'CANCEL', midpointFen: number | null): void {
    const gone = { payerSealed: null, payeeSealed: null };
    this.move(tx, row, { type }, { ...gone, midpointFen, endedAt: tx.now });
  }

  /** @throws `workflow.refused` with the rule that says no. */
  private move(tx: Tx, row: RangeEntity, event: RangeEvent, changes: Partial<RangeEntity>): void {
    const { state } = row;
    Object.assign(row, advance(rangeMachine, row, event).next, changes);
    const { id, ...rest } = row;
    tx.update(RangeEntity, { id, state }, rest);
  }

  private keep(tx: Tx, row: RangeEntity, isPayer: boolean, figureFen: number): void {
    const sealed = this.seal(row, figureFen, isPayer);
    const changes = isPayer ? { payerSealed: sealed } : { payeeSealed: sealed };
    Object.assign(row, changes);
    tx.update(RangeEntity, { id: row.id }, changes);
  }

  private compare(tx: Tx, row: RangeEntity, isPayer: boolean, [own, other]: readonly [number, number]): void {
    const [mostFen, leastFen] = isPayer ? [own, other] : [other, own];
    const { overlaps, midpointFen } = compared({ mostFen, leastFen });
    this.end(tx, row, overlaps ? 'MEET' : 'MISS', row.revealsMidpoint ? midpointFen : null);
  }

  private seal({ id }: RangeEntity, figureFen: number, isPayer: boolean): string {
    const place = isPayer ? payerSealedAt(id) : payeeSealedAt(id);
    return this.cipher.encrypt(String(figureFen).padStart(DIGITS, '0'), place, rangeKey(id));
  }

  private open({ id }: RangeEntity, sealed: string, isPayer: boolean): number {
    return Number(this.cipher.decrypt(sealed, isPayer ? payerSealedAt(id) : payeeSealedAt(id)));
  }
}
