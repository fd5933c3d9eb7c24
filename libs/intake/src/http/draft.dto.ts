/** What comes in from somebody who is still telling: bounded, clean text, known fields; nothing has to be there yet. */
import { Type } from 'class-transformer';
import {
  IsDefined,
  ArrayMaxSize,
  ArrayUnique,
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
import { CLAIM_KINDS, NEEDS, PARTY_KINDS } from '#dispute';
import { MAX_FEN } from '#kernel';
import { PlainText } from '#platform/crypto';

const HALF_TYPED = 40;

export class PersonAnswersDto {
  @IsOptional() @IsIn(PARTY_KINDS) kind?: (typeof PARTY_KINDS)[number];
  @IsOptional() @PlainText({ max: 60, min: 0 }) name?: string;
  @IsOptional() @PlainText({ max: 120, min: 0 }) organisationName?: string;
  @IsOptional() @PlainText({ max: HALF_TYPED, min: 0 }) creditCode?: string;
  @IsOptional() @PlainText({ max: HALF_TYPED, min: 0 }) phone?: string;
  @IsOptional() @PlainText({ max: HALF_TYPED, min: 0 }) idNumber?: string;
  @IsOptional() @PlainText({ max: 200, min: 0 }) address?: string;
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(8)
  @IsIn(NEEDS, { each: true })
  needs?: (typeof NEEDS)[number][];
  @IsOptional() @IsBoolean() alongside?: boolean;
}

export class ClaimAnswersDto {
  @IsOptional() @IsIn(CLAIM_KINDS) kind?: (typeof CLAIM_KINDS)[number];
  @IsOptional() @IsInt() @Min(0) @Max(MAX_FEN) amountFen?: number;
  @IsOptional() @PlainText({ max: 1000, min: 0, multiline: true }) words?: string;
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(19, { each: true })
  against?: number[];
}

export class DraftAnswersDto {
  /** The page somebody was on; given back as it came. */
  @IsOptional() @Matches(/^[\w.:[\]-]{1,60}$/) step?: string;
  @IsOptional() @IsUUID() courtId?: string;
  /** To be registered by the court as well, not mediated only. */
  @IsOptional() @IsBoolean() asComplaint?: boolean;
  @IsOptional() @PlainText({ max: 16, min: 0 }) causeCode?: string;
  @IsOptional() @PlainText({ max: 6000, min: 0, multiline: true }) story?: string;
  @IsOptional() @ValidateNested() @Type(() => PersonAnswersDto) applicant?: PersonAnswersDto;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PersonAnswersDto)
  respondents?: PersonAnswersDto[];
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ClaimAnswersDto)
  claims?: ClaimAnswersDto[];
}

export class StartDraftDto {
  @IsOptional() @ValidateNested() @Type(() => DraftAnswersDto) answers?: DraftAnswersDto;
}

export class SaveDraftDto {
  /** The version these answers were written on. */
  @IsInt() @Min(1) @Max(1_000_000_000) version!: number;
  /** All answers, not only the changed ones. */
  @IsDefined() @ValidateNested() @Type(() => DraftAnswersDto) answers!: DraftAnswersDto;
}

export class HandInDraftDto {
  @IsInt() @Min(1) @Max(1_000_000_000) version!: number;
  /** False opens the dispute without handing it in, so that papers can be added before; true unless said. */
  @IsOptional() @IsBoolean() handIn?: boolean;
}

export class DraftParams {
  @IsUUID() draftId!: string;
}
