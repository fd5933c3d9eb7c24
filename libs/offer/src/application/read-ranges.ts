import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { AllowedActions, type AllowedAction, type DisputeView, type OfferedAction } from '#dispute';
import type { Reads } from '#platform/database';
import { Besides, seatInView, type LaysThings, type Looker, type Seat, type Thing } from '#room';
import { maySeeRange } from '../domain/range.js';
import type { RangeEntity } from '../persistence/range.entity.js';
import { RangeBook } from './range-book.js';

export interface ToldRange {
  readonly id: string;
  readonly payerPartyId: string;
  readonly payeePartyId: string;
  readonly claimIds: readonly string[];
  readonly revealsMidpoint: boolean;
  readonly state: string;
  /** Parties who have written their figure; which one is told to nobody. */
  readonly sealedPartyIds: readonly string[];
  readonly result: 'OVERLAP' | 'NO_OVERLAP' | null;
  /** Only where the two overlap and it was agreed to be told. */
  readonly midpointFen: number | null;
  readonly openedAt: Date;
  /** What the reader can do with it now. */
  readonly actions: readonly AllowedAction[];
}

export interface ToldRanges {
  readonly items: readonly ToldRange[];
  readonly actions: readonly AllowedAction[];
}

const RESULTS: Readonly<Record<string, ToldRange['result']>> = { overlap: 'OVERLAP', apart: 'NO_OVERLAP' };

/** The ranges one person may know of, oldest first: who has sealed, and how it came out. */
@Injectable()
export class ReadRanges implements LaysThings {
  constructor(
    private readonly book: RangeBook,
    private readonly allowed: AllowedActions,
    private readonly permissions: Permissions,
    besides: Besides,
  ) {
    besides.add(this);
  }

  async all(view: DisputeView, roomId: string): Promise<ToldRanges> {
    const { reads, dispute, actor, standings } = view;
    const codes = standings.map(({ code }) => code);
    this.permissions.require('range.read', codes, actor.level);
    const seat = await seatInView(view, roomId);
    const ranges = (await this.book.all(reads, roomId)).filter((row) => maySeeRange(row, seat));
    const href = `/disputes/${dispute.id}/rooms/${roomId}/ranges`;
    const opening: OfferedAction = { action: 'range.open', method: 'POST', href };
    return {
      items: ranges.map((row) => ({
        ...told(row),
        actions: this.allowed.among(view, stepsOn(row, seat, `${href}/${row.id}`)),
      })),
      actions: seat.state === 'open' ? this.allowed.among(view, [opening]) : [],
    };
  }

  /** For who looks at the room: which ranges there are, who has sealed, and how they came out. */
  async in(reads: Reads, roomIds: readonly string[]): Promise<ReadonlyMap<string, readonly Thing[]>> {
    const things = new Map<string, Thing[]>();
    for (const row of await this.book.all(reads, roomIds)) {
      const sign = [row.id, row.state, ...sealedFor(row)].join(' ');
      const thing = { sign, seenBy: (looker: Looker) => maySeeRange(row, looker) };
      things.set(row.roomId, [...(things.get(row.roomId) ?? []), thing]);
    }
    return things;
  }
}

function told(row: RangeEntity): Omit<ToldRange, 'actions'> {
  const { id, payerPartyId, payeePartyId, claimIds, revealsMidpoint, state, midpointFen, openedAt } = row;
  return {
    ...{ id, payerPartyId, payeePartyId, claimIds, revealsMidpoint, state, midpointFen, openedAt },
    ...{ sealedPartyIds: sealedFor(row), result: RESULTS[state] ?? null },
  };
}

const sealedFor = (row: RangeEntity): string[] => [
  ...(row.payerSealedBy === null ? [] : [row.payerPartyId]),
  ...(row.payeeSealedBy === null ? [] : [row.payeePartyId]),
];

function stepsOn(row: RangeEntity, { state, role, partyIds }: Seat, href: string): OfferedAction[] {
  if (row.state !== 'waiting') return [];
  const sealed = sealedFor(row);
  const mayStill = [row.payerPartyId, row.payeePartyId].some(
    (id) => partyIds.includes(id) && !sealed.includes(id),
  );
  const step = (action: string, path: string): OfferedAction => ({
    ...{ action, method: 'POST', href: `${href}/${path}` },
  });
  return [
    ...(mayStill && state === 'open' ? [step('range.seal', 'seals')] : []),
    ...(role === 'MEDIATOR' ? [step('range.cancel', 'cancelling')] : []),
  ];
}
