import { Injectable } from '@nestjs/common';
import { noSuchClaim, noSuchParty, type DisputeWork } from '#dispute';
import { begin, newId, type Term } from '#kernel';
import { seatAtWork, type Seat } from '#room';
import { noSuchRange } from '../domain/offer.errors.js';
import { isOf, maySeeRange } from '../domain/range.js';
import { rangeMachine } from '../domain/range.machine.js';
import { openingRules, sealingRules } from '../domain/range.rules.js';
import { RangeEntity } from '../persistence/range.entity.js';
import { requireStake } from './make-offer.js';
import { BOUNDS } from './offer-settings.js';
import { RangeBook } from './range-book.js';

export interface Asking {
  readonly payerPartyId: string;
  readonly payeePartyId: string;
  /** Absent: all claims that are open. */
  readonly claimIds?: readonly string[];
  readonly revealsMidpoint: boolean;
}

export interface OfRange {
  readonly roomId: string;
  readonly rangeId: string;
}

/** The mediator asks two parties for one figure each, seals their words for nobody, and may call it off while it waits. */
@Injectable()
export class RunRange {
  constructor(private readonly book: RangeBook) {}

  async open(work: DisputeWork, roomId: string, asked: Asking): Promise<{ rangeId: string }> {
    const seat = await seatAtWork(work, roomId);
    const ranges = await this.book.all(work.tx, roomId);
    const ofTheTwo = ranges.filter((one) => isOf(one, asked.payerPartyId) && isOf(one, asked.payeePartyId));
    work.require(openingRules.roomIsOn, seat);
    work.require(openingRules.betweenTwoOfTheRoom, { ...asked, invited: seat.invited });
    const waiting = ofTheTwo.filter(({ state }) => state === 'waiting').length;
    work.require(openingRules.oneAtATime, { waiting });
    work.require(openingRules.notTooOften, { ranges: ofTheTwo.length, most: BOUNDS.rangesBetweenTwo });
    const claimIds = await claimsOf(work, asked.claimIds);
    const { payerPartyId, payeePartyId, revealsMidpoint } = asked;
    const row = Object.assign(new RangeEntity(), begin(rangeMachine).next, {
      ...{ id: newId(), roomId, disputeId: work.id, attemptId: seat.attemptId },
      ...{ payerPartyId, payeePartyId, claimIds, revealsMidpoint, openedBy: work.actor.personId },
      ...{ payerSealedBy: null, payeeSealedBy: null, payerSealed: null, payeeSealed: null },
      ...{ midpointFen: null, openedAt: work.tx.now, endedAt: null, keyDestroyedAt: null },
    });
    work.tx.insert(RangeEntity, row);
    return { rangeId: row.id };
  }

  /** An agent needs the power to settle up to what the figure would cost the party (CPL 62). The answer repeats nothing. */
  async seal(
    work: DisputeWork,
    of: OfRange,
    { partyId, figureFen }: { readonly partyId: string; readonly figureFen: number },
  ): Promise<object> {
    const { row, seat } = await this.known(work, of);
    if (!seat.partyIds.includes(partyId) || !isOf(row, partyId)) throw noSuchParty();
    work.require(sealingRules.roomIsOn, seat);
    await requireStake(work, { partyId, terms: [paymentOf(row, figureFen)] });
    this.book.take(work.tx, row, { partyId, personId: work.actor.personId, figureFen });
    return {};
  }

  async cancel(work: DisputeWork, of: OfRange): Promise<object> {
    this.book.cancel(work.tx, (await this.known(work, of)).row);
    return {};
  }

  private async known(
    work: DisputeWork,
    { roomId, rangeId }: OfRange,
  ): Promise<{ row: RangeEntity; seat: Seat }> {
    const seat = await seatAtWork(work, roomId);
    const row = await this.book.one(work.tx, roomId, rangeId);
    if (!maySeeRange(row, seat)) throw noSuchRange();
    return { row, seat };
  }
}

async function claimsOf(work: DisputeWork, asked: readonly string[] | undefined): Promise<string[]> {
  const claims = await work.claims();
  const open = claims.filter(({ state }) => state === 'OPEN').map(({ id }) => id);
  if (asked === undefined) return open;
  if (!asked.every((id) => open.includes(id))) throw noSuchClaim();
  return [...asked];
}

/** What would be promised if it came to exactly this figure. */
const paymentOf = ({ payerPartyId, payeePartyId, claimIds }: RangeEntity, amountFen: number): Term => ({
  ...{ ordinal: 1, kind: 'PAY', claimIds, payerPartyId, payeePartyId, guarantorPartyId: null, amountFen },
  ...{ dueDate: null, instalments: [], onDefault: 'NONE', text: '', account: null },
});
