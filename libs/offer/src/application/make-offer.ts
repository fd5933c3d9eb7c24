import { Injectable } from '@nestjs/common';
import { noSuchClaim, noSuchParty, PoliciesInForce, type DisputeWork } from '#dispute';
import { begin, named, newId, stakeOf, type Term } from '#kernel';
import { seatAtWork, type Seat } from '#room';
import { makingRules } from '../domain/offer.rules.js';
import { offerMachine } from '../domain/offer.machine.js';
import { maySee } from '../domain/sight.js';
import { noSuchOffer } from '../domain/offer.errors.js';
import { OfferEntity } from '../persistence/offer.entity.js';
import { OfferBook, type Package } from './offer-book.js';
import { BOUNDS } from './offer-settings.js';

const HOUR_MS = 3_600_000;

export interface Making {
  /** For whom; absent: the mediator's proposal. */
  readonly partyId?: string;
  readonly toPartyIds: readonly string[];
  readonly needsAll: boolean;
  readonly terms: readonly Term[];
  readonly conditions?: string;
  readonly inReplyTo?: string;
  readonly expiresAt?: Date;
}

/**
 * A package put to one, some or all of the others. An agent needs the power to settle up to what is at stake (CPL 62). Made
 * in a caucus it stays there until it is let across; a counter-offer declines what it answers (CC 486-488).
 */
@Injectable()
export class MakeOffer {
  constructor(
    private readonly book: OfferBook,
    private readonly policies: PoliciesInForce,
  ) {}

  async execute(work: DisputeWork, roomId: string, asked: Making): Promise<{ offerId: string }> {
    const { tx } = work;
    const seat = await seatAtWork(work, roomId);
    const expiresAt = asked.expiresAt ?? (await this.usualEnd(work));
    const offers = await this.book.all(tx, { roomId });
    this.check(work, { seat, asked, expiresAt, offers: offers.length });
    await requireStake(work, asked);
    if (asked.inReplyTo !== undefined) await this.reply(work, roomId, { seat, asked });
    const row = this.fresh(work, roomId, { seat, asked, expiresAt });
    tx.insert(OfferEntity, { ...row });
    if (seat.place?.isCaucus !== true) this.book.move(tx, { row, answers: [] }, { type: 'RELEASE' });
    return { offerId: row.id };
  }

  private async usualEnd({ tx, dispute }: DisputeWork): Promise<Date> {
    const hours = (await this.policies.at(tx, dispute)).value('offer.validHours');
    return new Date(tx.now.getTime() + hours * HOUR_MS);
  }

  private check(
    work: DisputeWork,
    { seat, asked, expiresAt, offers }: Known & { readonly offers: number },
  ): void {
    const { role, invited, partyIds } = seat;
    const { partyId = null, toPartyIds: to, terms } = asked;
    if (partyId !== null && !partyIds.includes(partyId)) throw noSuchParty();
    work.require(makingRules.roomIsOn, seat);
    work.require(makingRules.isThere, { there: seat.place !== undefined });
    work.require(makingRules.proposalByMediator, { partyId, role });
    work.require(makingRules.toOthersOfTheRoom, { partyId, to, invited });
    work.require(makingRules.proposalToSeveral, { partyId, to });
    const bound = partyId === null ? to : [partyId, ...to];
    work.require(makingRules.namesOnlyThoseAsked, { asked: bound, named: terms.flatMap(named) });
    work.require(makingRules.endsInTime, { now: work.tx.now, expiresAt, longestMs: BOUNDS.longestMs });
    work.require(makingRules.notTooMany, { offers, most: BOUNDS.offersPerRoom });
  }

  private async reply(work: DisputeWork, roomId: string, { seat, asked }: Pick<Known, 'seat' | 'asked'>) {
    const answered = await this.book.one(work.tx, roomId, asked.inReplyTo ?? '');
    if (!maySee(answered.row, seat)) throw noSuchOffer();
    // The mediator answers nobody; a proposal after an offer is simply another one.
    if (asked.partyId === undefined) return;
    const { personId } = work.actor;
    this.book.answer(work.tx, answered, personId, { partyId: asked.partyId, accepted: false });
  }

  private fresh(
    { id: disputeId, tx, actor }: DisputeWork,
    roomId: string,
    { seat, asked, expiresAt }: Known,
  ): OfferEntity {
    const id = newId();
    const { toPartyIds, needsAll, terms, conditions = null } = asked;
    const content: Package = { toPartyIds, needsAll, terms, conditions };
    const key = seat.place?.isCaucus === true ? seat.place.key : undefined;
    return Object.assign(new OfferEntity(), begin(offerMachine).next, {
      ...{ id, roomId, disputeId, attemptId: seat.attemptId, placeId: seat.place?.id ?? '' },
      ...{ partyId: asked.partyId ?? null, personId: actor.personId, inReplyTo: asked.inReplyTo ?? null },
      ...{
        toPartyIds: key === undefined ? [...toPartyIds] : null,
        madeAt: tx.now,
        expiresAt,
        settlementId: null,
      },
      package: this.book.seal(id, content, key ?? 'field'),
    });
  }
}

interface Known {
  readonly seat: Seat;
  readonly asked: Making;
  readonly expiresAt: Date;
}

/** What these terms ask of the party an act is done for: an agent's power has to reach it. */
export async function requireStake(
  work: DisputeWork,
  { partyId, terms }: { readonly partyId?: string; readonly terms: readonly Term[] },
): Promise<void> {
  const claims = await work.claims();
  const known = claims.map(({ id }) => id);
  const about = terms.flatMap(({ claimIds }) => claimIds);
  if (!about.every((id) => known.includes(id))) throw noSuchClaim();
  if (partyId === undefined) return;
  const concerned = claims.filter(({ id }) => about.includes(id));
  await work.actingFor(partyId, 'SETTLE', { amountFen: stakeOf(partyId, terms, concerned) });
}
