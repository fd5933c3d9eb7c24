import { Type } from 'class-transformer';
import {
  IsDefined,
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsMobileNumber, IsResidentNumber, IsCreditCode, PlainText } from '#platform/crypto';
import { MAX_FEN } from '#kernel';

export const CHANNELS = [
  'WEB',
  'MINI_PROGRAM',
  'COUNTER',
  'ACCESS_POINT',
  'HOTLINE',
  'CENTRE',
  'PARTNER',
  'AGENCY',
] as const;
export const PARTY_ROLES = ['APPLICANT', 'RESPONDENT', 'THIRD_PARTY', 'GUARANTOR', 'INTERESTED'] as const;
export const PARTY_KINDS = ['NATURAL', 'LEGAL', 'ORGANISATION'] as const;
export const CAPACITIES = ['FULL', 'LIMITED', 'NONE'] as const;
export const NEEDS = [
  'ELDER',
  'MINOR',
  'DISABLED',
  'MIGRANT_WORKER',
  'HARDSHIP',
  'VETERAN',
  'OVERSEAS',
  'INTERPRETER',
] as const;
export const CLAIM_KINDS = ['PAY', 'ACT', 'STOP', 'APOLOGISE', 'RETURN', 'STATUS', 'TITLE', 'OTHER'] as const;
export const MANDATE_KINDS = ['AGENT', 'GUARDIAN', 'REPRESENTATIVE', 'HELPER'] as const;
export const AUTHORITIES = ['GENERAL', 'SPECIAL'] as const;
export const POWERS = ['ADMIT', 'WAIVE', 'CHANGE_CLAIMS', 'SETTLE', 'COUNTERCLAIM', 'APPEAL'] as const;

/** A natural person as told at intake. Never asked twice: known people are found by phone or number. */
export class PersonDto {
  @PlainText({ max: 60, min: 1 }) name!: string;
  @IsOptional() @IsMobileNumber() phone?: string;
  @IsOptional() @IsResidentNumber() idNumber?: string;
  @IsOptional() @PlainText({ max: 200, min: 1 }) address?: string;
}

/** Names of parties inside one request, so that claims can point at them: `a1`, `r2`. */
const KEY = /^[a-z][a-z0-9]{0,7}$/;

export class PartyDto {
  @Matches(KEY) key!: string;
  @IsIn(PARTY_ROLES) role!: (typeof PARTY_ROLES)[number];
  @IsIn(PARTY_KINDS) kind!: (typeof PARTY_KINDS)[number];
  /** The signed-in person is this party. */
  @IsOptional() @IsBoolean() self?: boolean;
  /** The natural person, or the one who legally represents the organisation. */
  @IsOptional() @ValidateNested() @Type(() => PersonDto) person?: PersonDto;
  @IsOptional() @PlainText({ max: 120, min: 1 }) organisationName?: string;
  @IsOptional() @IsCreditCode() creditCode?: string;
  @IsOptional() @IsIn(CAPACITIES) capacity?: (typeof CAPACITIES)[number];
  @IsOptional() @IsArray() @ArrayMaxSize(8) @IsIn(NEEDS, { each: true }) needs?: (typeof NEEDS)[number][];
}

export class ClaimDto {
  @IsIn(CLAIM_KINDS) kind!: (typeof CLAIM_KINDS)[number];
  @IsOptional() @IsInt() @Min(0) @Max(MAX_FEN) amountFen?: number;
  @PlainText({ max: 1000, min: 1, multiline: true }) words!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(60) @Matches(KEY, { each: true }) by!: string[];
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(60) @Matches(KEY, { each: true }) against!: string[];
}

export class OpenDisputeDto {
  /** The court, tribunal or centre whose desk receives it. */
  @IsUUID() courtId!: string;
  @IsIn(CHANNELS) channel!: (typeof CHANNELS)[number];
  /** Handed in as a complaint: the 7-day clock (CPL 126) starts with the receipt. */
  @IsBoolean() asComplaint!: boolean;
  @Matches(/^\d{1,3}(\.\d{1,2})?$/) causeCode!: string;
  @PlainText({ max: 6000, min: 1, multiline: true }) narrative!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => PartyDto)
  parties!: PartyDto[];
  @IsArray() @ArrayMaxSize(60) @ValidateNested({ each: true }) @Type(() => ClaimDto) claims!: ClaimDto[];
}

export class MandateDto {
  @IsUUID() partyId!: string;
  @IsDefined() @ValidateNested() @Type(() => PersonDto) person!: PersonDto;
  @IsIn(MANDATE_KINDS) kind!: (typeof MANDATE_KINDS)[number];
  @IsIn(AUTHORITIES) authority!: (typeof AUTHORITIES)[number];
  @IsArray() @ArrayMaxSize(6) @IsIn(POWERS, { each: true }) powers!: (typeof POWERS)[number][];
  @IsOptional() @IsInt() @Min(0) @Max(MAX_FEN) limitFen?: number;
  /** How long it holds, in days; absent: until it is ended. */
  @IsOptional() @IsInt() @Min(1) @Max(3650) validDays?: number;
}

export class AddPartyDto extends PartyDto {}

export class CorrectPartyDto {
  @IsUUID() partyId!: string;
  @IsOptional() @IsIn(PARTY_ROLES) role?: (typeof PARTY_ROLES)[number];
  @IsOptional() @ValidateNested() @Type(() => PersonDto) person?: PersonDto;
  @IsOptional() @PlainText({ max: 120, min: 1 }) organisationName?: string;
  @IsOptional() @IsIn(CAPACITIES) capacity?: (typeof CAPACITIES)[number];
  /** The party should not be in the dispute at all. */
  @IsOptional() @IsBoolean() remove?: boolean;
  @IsIn(['WRONG_PERSON', 'WRONG_ROLE', 'MISSPELT', 'NOT_INVOLVED', 'CAPACITY_CHANGED']) reasonCode!: string;
}

export class AddClaimDto {
  @IsIn(CLAIM_KINDS) kind!: (typeof CLAIM_KINDS)[number];
  @IsOptional() @IsInt() @Min(0) @Max(MAX_FEN) amountFen?: number;
  @PlainText({ max: 1000, min: 1, multiline: true }) words!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(60) @IsUUID(undefined, { each: true }) byPartyIds!: string[];
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(60) @IsUUID(undefined, { each: true }) againstPartyIds!: string[];
}

export class WithdrawClaimDto {
  @IsUUID() partyId!: string;
  @IsUUID() claimId!: string;
}

export class ActingPartyDto {
  /** The party acted for. */
  @IsUUID() partyId!: string;
}

export class JoinCodeDto {
  @IsUUID() partyId!: string;
  /** Who acts for the party; absent: the party itself. */
  @IsOptional() @IsUUID() personId?: string;
}

export class IdentityCheckDto {
  @IsUUID() partyId!: string;
  @IsIn(['ID_CARD_SEEN', 'ONLINE_COMPARISON', 'KNOWN_TO_COURT', 'LICENCE_SEEN']) how!: string;
}

export class EndMandateDto {
  @IsUUID() mandateId!: string;
}

export class DescribeDto {
  @IsOptional() @PlainText({ max: 6000, min: 1, multiline: true }) narrative?: string;
  @IsOptional() @Matches(/^\d{1,3}(\.\d{1,2})?$/) causeCode?: string;
}
