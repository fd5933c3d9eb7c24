import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';

export const PROCEDURES = ['ORDINARY', 'SUMMARY', 'SMALL'] as const;
export const CONCLUSIONS = ['SUIT_WITHDRAWN', 'MEDIATION_PAPER', 'OTHER_WAY'] as const;

export class PacketParams extends DisputeParams {
  @IsUUID() packetId!: string;
}

/** A claimant's act: whom the person acts for. */
export class ClaimantDto {
  @IsUUID() partyId!: string;
}

export class InsistDto extends ClaimantDto {
  /** The person was told what filing means now, and that it is theirs to choose at any time. */
  @Equals(true) understood!: true;
}

export class ComplaintDefectDto {
  @PlainText({ max: 60 }) field!: string;
  @PlainText({ max: 500, multiline: true }) what!: string;
  @PlainText({ max: 500, multiline: true }) howToFix!: string;
}

export class NoticeComplaintDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ComplaintDefectDto)
  defects!: ComplaintDefectDto[];
  @IsInt() @Min(1) @Max(30) termDays!: number;
  @PlainText({ max: 200 }) contact!: string;
}

export class ComplaintCorrectionDto {
  @PlainText({ max: 60 }) field!: string;
  @PlainText({ max: 2000, multiline: true }) text!: string;
}

export class CorrectComplaintDto extends ClaimantDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ComplaintCorrectionDto)
  corrections!: ComplaintCorrectionDto[];
}

export class RegisterComplaintDto {
  /** 案号, e.g. （2026）浙0802民初123号. */
  @Matches(/^[（(]\d{4}[）)][\p{Script=Han}\dA-Z]{2,40}号$/u) @MaxLength(60) caseNumber!: string;
  @IsIn(PROCEDURES) procedure!: (typeof PROCEDURES)[number];
}

export class RefuseComplaintDto {
  @IsReason('registration-refusal') groundCode!: string;
}

export class ConcludeComplaintDto {
  @IsIn(CONCLUSIONS) how!: (typeof CONCLUSIONS)[number];
}

export class NotePreservationDto {
  @IsISO8601({ strict: true }) @MaxLength(35) takenAt!: string;
}
