import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';

export class AppraisalDto {
  /** Everyone inside the attempt, each asked (JD 2-4). */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  agreedPartyIds!: string[];
}

export class SuspicionDto {
  @PlainText({ max: 2000, multiline: true }) note!: string;
}

export class SuspicionDecisionDto {
  @IsIn(['RESUME', 'END', 'POLICE']) outcome!: 'RESUME' | 'END' | 'POLICE';
  @PlainText({ max: 2000, multiline: true }) note!: string;
}

export class ExtensionDto {
  @IsInt() @Min(1) @Max(180) days!: number;
}

export class ExtensionAnswerDto {
  @IsUUID() partyId!: string;
  @IsBoolean() agrees!: boolean;
}

export class EndingDto {
  @IsReason('end-code') code!: string;
  @IsOptional() @PlainText({ max: 2000, multiline: true }) note?: string;
}
