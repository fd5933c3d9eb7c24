import { IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';

/** Why this body; sentences `codes.body-choice.<CODE>`. */
export const BODY_CHOICE_REASONS = [
  'PARTIES_CHOICE',
  'FIELD',
  'NEARNESS',
  'LANGUAGE',
  'CAPACITY',
  'EARLIER_WORK',
  'ONLY_SUITABLE',
] as const;

export class ReferralParams extends DisputeParams {
  @IsUUID() referralId!: string;
}

export class OfferReferralDto {
  @IsUUID() bodyId!: string;
  @IsIn(BODY_CHOICE_REASONS) reasonCode!: (typeof BODY_CHOICE_REASONS)[number];
  @IsIn(['OFFICER', 'PARTIES']) chosenBy!: 'OFFICER' | 'PARTIES';
  @IsOptional() @PlainText({ max: 1000, multiline: true }) note?: string;
}

export class AcceptReferralDto {
  @IsIn(['PLATFORM', 'PAPERS']) how!: 'PLATFORM' | 'PAPERS';
  /** On paper: when the body signed for the papers (TY 27). */
  @IsOptional() @IsISO8601({ strict: true, strictSeparator: true }) receivedAt?: string;
}

export class DeclineReferralDto {
  @IsReason('decline') reasonCode!: string;
  @IsOptional() @PlainText({ max: 1000, multiline: true }) note?: string;
}

export class ReturnReferralDto {
  @IsReason('referral-return') reasonCode!: string;
  @IsOptional() @PlainText({ max: 1000, multiline: true }) note?: string;
}

export class RecallReferralDto {
  @IsReason('recall') reasonCode!: string;
  @IsOptional() @PlainText({ max: 1000, multiline: true }) note?: string;
}

export class GrantHopsDto {
  @IsInt() @Min(1) @Max(3) hops!: number;
}

export class ChooseBodyDto {
  @IsUUID() partyId!: string;
  @IsUUID() bodyId!: string;
}
