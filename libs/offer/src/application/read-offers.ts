import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { AllowedActions, type AllowedAction, type DisputeView, type OfferedAction } from '#dispute';
import { type Term, whyNot } from '#kernel';
import type { Reads } from '#platform/database';
import { Besides, seatInView, type LaysThings, type Looker, type Seat, type Thing } from '#room';
import { bindingTerms, boundBy } from '../domain/deal.js';
import { offerMachine, type OfferEvent } from '../domain/offer.machine.js';
import { maySee } from '../domain/sight.js';
import { OfferBook, type Offer } from './offer-book.js';

export interface ToldOffer {
  readonly id: string;
  /** Null: the mediator's proposal. */
  readonly partyId: string | null;
  readonly toPartyIds: readonly string[];
  readonly needsAll: boolean;
  /** The offer it answers, where the reader knows that one too. */
  readonly inReplyTo: string | null;
  readonly state: string;
  readonly terms: readonly Term[];
  readonly conditions: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly answers: readonly ToldAnswer[];
  /** Who is bound as the answers stand, and by which terms. */
  readonly boundPartyIds: readonly string[];
  readonly boundTerms: readonly number[];
  readonly settlementId: string | null;
  /** What the reader can do with it now. */
  readonly actions: readonly AllowedAction[];
}

export interface ToldAnswer {
  readonly partyId: string;
  readonly accepted: boolean;
  readonly answeredAt: Date;
}

export interface ToldOffers {
  readonly items: readonly ToldOffer[];
  readonly actions: readonly AllowedAction[];
}

/** The offers one person may know of, oldest first, each with what they can do about it. */
@Injectable()
export class ReadOffers implements LaysThings {
  constructor(
    private readonly book: OfferBook,
    private readonly allowed: AllowedActions,
    private readonly permissions: Permissions,
    besides: Besides,
  ) {
    besides.add(this);
  }

  async all(view: DisputeView, roomId: string): Promise<ToldOffers> {
    const { reads, dispute, actor, standings } = view;
    const codes = standings.map(({ code }) => code);
    this.permissions.require('offer.read', codes, actor.level);
    const seat = await seatInView(view, roomId);
    const offers = (await this.book.all(reads, { roomId })).filter(({ row }) => maySee(row, seat));
    const known = new Set(offers.map(({ row }) => row.id));
    const href = `/disputes/${dispute.id}/rooms/${roomId}/offers`;
    const makes = seat.state === 'open' && seat.place !== undefined;
    const making: OfferedAction = { action: 'offer.make', method: 'POST', href };
    return {
      items: offers.flatMap((offer) => this.told(view, { seat, known, href }, offer)),
      actions: makes ? this.allowed.among(view, [making]) : [],
    };
  }

  /** For who looks at the room: which offers there are, and how far each has come. */
  async in(reads: Reads, roomIds: readonly string[]): Promise<ReadonlyMap<string, readonly Thing[]>> {
    const things = new Map<string, Thing[]>();
    for (const { row, answers } of await this.book.all(reads, { roomId: roomIds })) {
      const sign = `${row.id} ${row.state} ${answers.length}`;
      const thing = { sign, seenBy: (looker: Looker) => maySee(row, looker) };
      things.set(row.roomId, [...(things.get(row.roomId) ?? []), thing]);
    }
    return things;
  }

  private told(view: DisputeView, reader: Reader, { row, answers }: Offer): ToldOffer[] {
    const content = this.book.open(row);
    if (!content) return [];
    const deal = { ...content, partyId: row.partyId };
    const { id, partyId, state, madeAt, expiresAt, settlementId } = row;
    return [
      {
        ...{ id, partyId, state, madeAt, expiresAt, settlementId, ...content },
        inReplyTo: row.inReplyTo !== null && reader.known.has(row.inReplyTo) ? row.inReplyTo : null,
        answers: answers.map(({ partyId: who, accepted, answeredAt }) => ({
          ...{ partyId: who, accepted, answeredAt },
        })),
        boundPartyIds: boundBy(deal, answers),
        boundTerms: bindingTerms(deal, answers).map(({ ordinal }) => ordinal),
        actions: this.allowed.among(view, stepsOn({ row, answers }, view, reader)),
      },
    ];
  }
}

interface Reader {
  readonly seat: Seat;
  readonly known: ReadonlySet<string>;
  readonly href: string;
}

/** Only what the machine would do now: an offer that is over has no buttons. */
function stepsOn({ row, answers }: Offer, view: DisputeView, { seat, href }: Reader): OfferedAction[] {
  const can = (event: OfferEvent): boolean => whyNot(offerMachine, row, event) === undefined;
  const step = (action: string, path: string): OfferedAction => ({
    ...{ action, method: 'POST', href: `${href}/${row.id}/${path}` },
  });
  const asked = seat.partyIds.filter((id) => row.toPartyIds?.includes(id));
  const waiting = asked.filter((id) => !answers.some(({ partyId }) => partyId === id));
  const due = row.expiresAt <= view.now;
  const isOwn =
    row.partyId === null ? row.personId === view.actor.personId : seat.partyIds.includes(row.partyId);
  return [
    ...(waiting.length > 0 && can({ type: 'ANSWER', addressed: true, already: false, due })
      ? [step('offer.answer', 'answers')]
      : []),
    ...(isOwn && can({ type: 'RELEASE' }) ? [step('offer.release', 'release')] : []),
    ...(isOwn && can({ type: 'WITHDRAW' }) ? [step('offer.withdraw', 'withdrawal')] : []),
    ...(seat.role === 'MEDIATOR' && can({ type: 'DRAFT' }) ? [step('offer.write-down', 'agreement')] : []),
  ];
}
