import { Entity, Index } from 'typeorm';
import { sealedColumn } from '#platform/crypto';
import { code, counter, flag, idColumn, instant, jsonDocument, longText } from '#platform/database';

/** One offer or counter-offer, made in a place of a room. What it says is one sealed package. */
@Entity('offers')
@Index('ix_offers_room', ['roomId'])
@Index('ix_offers_due', ['state', 'expiresAt'])
export class OfferEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() attemptId!: string;
  /** Where it was made; while it is held, only who may read there knows of it. */
  @idColumn() placeId!: string;
  /** For whom it was made; null for the mediator's proposal. */
  @idColumn({ nullable: true }) partyId!: string | null;
  @idColumn() personId!: string;
  /** Null until it has crossed; before, also this lies in the package. */
  @jsonDocument({ nullable: true }) toPartyIds!: string[] | null;
  /** The offer it answers. */
  @idColumn({ nullable: true }) inReplyTo!: string | null;
  /** Under the caucus's key until it has crossed, then under the house's. */
  @longText() package!: string;
  @code(40) state!: string;
  @counter() machineVersion!: number;
  @jsonDocument() snapshot!: unknown;
  @instant() madeAt!: Date;
  @instant() expiresAt!: Date;
  @idColumn({ nullable: true }) settlementId!: string | null;
}

/** What one party said to an offer; once, and never changed. */
@Entity('offer_answers')
@Index('ux_offer_answers_once', ['offerId', 'partyId'], { unique: true })
export class OfferAnswerEntity {
  @idColumn({ primary: true }) id!: string;
  @idColumn() offerId!: string;
  @idColumn() roomId!: string;
  @idColumn() disputeId!: string;
  @idColumn() partyId!: string;
  @idColumn() personId!: string;
  @flag() accepted!: boolean;
  @instant() answeredAt!: Date;
}

export const packageAt = sealedColumn('offers', 'package');
