import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsISO8601,
  IsOptional,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { PlainText } from '#platform/crypto';
import { RoomParams } from '#room';
import { TermDto, termsOf } from '#terms';
import type { Making } from '../application/make-offer.js';
import { BOUNDS } from '../application/offer-settings.js';

export class OfferParams extends RoomParams {
  @IsUUID() offerId!: string;
}

export class MakeOfferDto {
  /** For whom; absent: the mediator's proposal. */
  @IsOptional() @IsUUID() partyId?: string;
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  toPartyIds!: string[];
  /** Holds only when everybody accepts; otherwise those who do settle among themselves. */
  @IsBoolean() needsAll!: boolean;
  @ValidateNested({ each: true })
  @Type(() => TermDto)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BOUNDS.termsPerOffer)
  terms!: TermDto[];
  @IsOptional() @PlainText({ max: 2000, multiline: true }) conditions?: string;
  /** The offer it answers; that one is declined by it. */
  @IsOptional() @IsUUID() inReplyTo?: string;
  /** Until when it can be accepted; absent: as long as is usual. */
  @IsOptional() @IsISO8601({ strict: true, strictSeparator: true }) expiresAt?: string;
}

export class AnswerOfferDto {
  @IsUUID() partyId!: string;
  @IsBoolean() accepted!: boolean;
}

/** As the use case takes it; what names no claim is about all of these. */
export const makingOf = (
  { terms, expiresAt, ...rest }: MakeOfferDto,
  claimIds: readonly string[],
): Making => ({
  ...rest,
  ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }),
  terms: termsOf(terms, claimIds),
});
