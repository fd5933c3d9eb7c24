import { Injectable } from '@nestjs/common';
import { advance, newId, type Term } from '#kernel';
import { FieldCipher, KeyDestroyed, type KeyPurpose } from '#platform/crypto';
import type { Reads, Tx } from '#platform/database';
import { standingOf, boundBy, type Answer, type Deal } from '../domain/deal.js';
import { noSuchOffer } from '../domain/offer.errors.js';
import { offerMachine, type OfferEvent } from '../domain/offer.machine.js';
import { OfferAnswerEntity, OfferEntity, packageAt } from '../persistence/offer.entity.js';

/** What an offer says. */
export interface Package {
  readonly toPartyIds: readonly string[];
  readonly needsAll: boolean;
  readonly terms: readonly Term[];
  /** Under what conditions, in the maker's own words. */
  readonly conditions: string | null;
}

export interface Offer {
  readonly row: OfferEntity;
  readonly answers: OfferAnswerEntity[];
}

/** Offers of a room with their answers; the only place that sees a package sealed and open. */
@Injectable()
export class OfferBook {
  constructor(private readonly cipher: FieldCipher) {}

  /** Oldest first. */
  async all(
    reads: Reads,
    where: { readonly roomId: string | readonly string[] } | { readonly attemptId: string },
  ): Promise<Offer[]> {
    const rows = await reads.find(OfferEntity, where, { orderBy: { madeAt: 'asc', id: 'asc' } });
    if (rows.length === 0) return [];
    const answers = await reads.find(OfferAnswerEntity, { offerId: rows.map(({ id }) => id) });
    return rows.map((row) => ({ row, answers: answers.filter(({ offerId }) => offerId === row.id) }));
  }

  /** @throws `offer.not-found` */
  async one(reads: Reads, roomId: string, offerId: string): Promise<Offer> {
    const [row] = await reads.find(OfferEntity, { id: offerId, roomId });
    if (!row) throw noSuchOffer();
    return { row, answers: await reads.find(OfferAnswerEntity, { offerId }) };
  }

  seal(offerId: string, content: Package, key: KeyPurpose): string {
    return this.cipher.encrypt(JSON.stringify(content), packageAt(offerId), key);
  }

  /** Undefined once the key of the caucus in which it was held has been destroyed. */
  open({ id, package: sealed }: OfferEntity): Package | undefined {
    try {
      return JSON.parse(this.cipher.decrypt(sealed, packageAt(id))) as Package;
    } catch (error) {
      if (error instanceof KeyDestroyed) return undefined;
      throw error;
    }
  }

  dealOf(row: OfferEntity): Deal {
    const content = this.open(row);
    if (!content) throw noSuchOffer();
    return { ...content, partyId: row.partyId };
  }

  /** @throws `workflow.refused` with the rule that says no. */
  move(tx: Tx, { row }: Offer, event: OfferEvent, changes: Partial<OfferEntity> = {}): void {
    const { state } = row;
    Object.assign(row, advance(offerMachine, row, event).next, changes);
    const { id, ...rest } = row;
    tx.update(OfferEntity, { id, state }, rest);
  }

  answer(tx: Tx, offer: Offer, personId: string, { partyId, accepted }: Answer): void {
    const { row, answers } = offer;
    const addressed = row.toPartyIds?.includes(partyId) === true;
    const already = answers.some((one) => one.partyId === partyId);
    this.move(tx, offer, { type: 'ANSWER', addressed, already, due: row.expiresAt <= tx.now });
    const answer = Object.assign(new OfferAnswerEntity(), {
      ...{ id: newId(), offerId: row.id, roomId: row.roomId, disputeId: row.disputeId },
      ...{ partyId, personId, accepted, answeredAt: tx.now },
    });
    answers.push(answer);
    tx.insert(OfferAnswerEntity, answer);
    this.conclude(tx, offer);
  }

  /** In which agreement it was written down. */
  note(tx: Tx, { row }: Offer, settlementId: string): void {
    row.settlementId = settlementId;
    tx.update(OfferEntity, { id: row.id }, { settlementId });
  }

  private conclude(tx: Tx, offer: Offer): void {
    const deal = this.dealOf(offer.row);
    const standing = standingOf(deal, offer.answers);
    if (standing === 'failed') this.move(tx, offer, { type: 'FAIL' });
    if (standing === 'agreed')
      this.move(tx, offer, { type: 'AGREE', bindsSomebody: boundBy(deal, offer.answers).length > 1 });
  }
}
