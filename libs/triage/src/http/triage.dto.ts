import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';
import { GATES, type Gate, type GateResult } from '../domain/gates.js';

export const TRACKS = ['SELF', 'PRE_FILING', 'POST_FILING', 'IN_TRIAL'] as const;
export const PROCEDURES = ['ORDINARY', 'SUMMARY', 'SMALL'] as const;
/** What made somebody think of the flag; sentences `codes.risk-trigger.<CODE>`. */
export const TRIGGERS = ['COUNT_OF_PERSONS', 'OFFICER', 'WORDS', 'SELF_REPORT', 'BIRTH_DATE'] as const;

const NOTE = { max: 2000, multiline: true } as const;

export class FlagParams extends DisputeParams {
  @IsUUID() flagId!: string;
}

export class DecideGateDto {
  @IsIn(GATES) gate!: Gate;
  @IsIn(['PASS', 'STOP']) result!: GateResult;
  /** Which of the gate's reasons stops the matter; nothing where it passes. */
  @ValidateIf(({ result }: DecideGateDto) => result === 'STOP') @IsReason('gate-stop') reasonCode?: string;
  @IsOptional() @PlainText(NOTE) note?: string;
  /** Needed from the second decision on the same gate on. */
  @IsOptional() @IsReason('correction') correctionReason?: string;
}

export class SetLaneDto {
  @IsReason('lane') lane!: string;
  @IsReason('lane-reason') reasonCode!: string;
  @IsOptional() @PlainText(NOTE) note?: string;
  @IsOptional() @IsReason('correction') correctionReason?: string;
}

export class RaiseFlagDto {
  @IsReason('risk-flag') flag!: string;
  @IsIn(TRIGGERS) reasonCode!: string;
  @IsOptional() @PlainText(NOTE) note?: string;
}

export class ClearFlagDto {
  @IsReason('flag-clear') reasonCode!: string;
}

export class CompleteTriageDto {
  @IsIn(TRACKS) track!: (typeof TRACKS)[number];
  @IsOptional() @IsIn(PROCEDURES) procedure?: (typeof PROCEDURES)[number];
}

export class FindUnsuitableDto {
  @IsReason('gate-stop') reasonCode!: string;
}

export class RedirectDto {
  @IsReason('redirect-target') to!: string;
  @IsReason('gate-stop') reasonCode!: string;
  /** Told to the person: which office, where, what to bring. */
  @PlainText(NOTE) note!: string;
}

export class ReturnDto {
  @IsReason('return-reason') reasonCode!: string;
  /** Where the person can go with it; the filing desk is always open. */
  @IsReason('exit') to!: string;
  @PlainText(NOTE) note!: string;
}

export class DefectDto {
  @PlainText({ max: 60 }) field!: string;
  @PlainText({ max: 500, multiline: true }) what!: string;
  @PlainText({ max: 500, multiline: true }) howToFix!: string;
}

export class NoticeCorrectionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => DefectDto)
  defects!: DefectDto[];
  /** Calendar days (LA 7 leaves the term to the court). */
  @IsInt() @Min(1) @Max(30) termDays!: number;
  /** Whom to ask, and how. */
  @PlainText({ max: 200 }) contact!: string;
}

export class CorrectionDto {
  @PlainText({ max: 60 }) field!: string;
  @PlainText({ max: 2000, multiline: true }) text!: string;
}

export class CorrectDto {
  @IsUUID() partyId!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => CorrectionDto)
  corrections!: CorrectionDto[];
}
