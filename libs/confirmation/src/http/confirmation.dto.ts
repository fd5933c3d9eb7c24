import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';
import { COURT_GROUNDS, type CourtGround } from '../application/begin-confirmation.js';

export class AgreementParams extends DisputeParams {
  @IsUUID() settlementId!: string;
}

export class ConfirmationParams extends DisputeParams {
  @IsUUID() confirmationId!: string;
}

export class BeginConfirmationDto {
  @IsUUID() partyId!: string;
  @IsUUID() courtId!: string;
  /** Needed where no court had invited the mediation (CPL 205(2)). */
  @IsOptional() @IsIn(COURT_GROUNDS) ground?: CourtGround;
}

export class JoinConfirmationDto {
  @IsUUID() partyId!: string;
}

export class WithdrawConfirmationDto {
  @IsUUID() partyId!: string;
}

export class SupplementConfirmationDto {
  @IsUUID() partyId!: string;
  @PlainText({ max: 4000, multiline: true }) note!: string;
}

export class RejectConfirmationDto {
  @IsReason('confirmation-rejection') groundCode!: string;
}

export class AskSupplementDto {
  @IsInt() @Min(1) @Max(30) termDays!: number;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @PlainText({ max: 500 }, { each: true })
  items!: string[];
}

export class ExtendReviewDto {
  @IsInt() @Min(1) @Max(10) days!: number;
}

export class DecideConfirmationDto {
  @IsIn(['VALID', 'DISMISSED']) result!: 'VALID' | 'DISMISSED';
  /** All parties came together to verify (CPL-I 356). */
  @IsBoolean() heardTogether!: boolean;
  @IsOptional() @IsReason('confirmation-dismissal') groundCode?: string;
  @IsOptional() @PlainText({ max: 4000, multiline: true }) note?: string;
}

export class NoteRulingReceiptDto {
  @IsUUID() partyId!: string;
  @IsISO8601({ strict: true, strictSeparator: true }) receivedAt!: string;
}
