import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsReason } from '#reasons';
import { SCOPES, type Scope } from '../domain/tally.js';

export const LANGUAGES = ['zh-CN', 'en', 'ug', 'bo', 'mn', 'kk', 'ko', 'za'] as const;
export const REACHED_BY = ['PHONE', 'SMS', 'POST', 'VISIT', 'PLATFORM', 'E_MAIL'] as const;

export class AskConsentDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @ArrayMaxSize(SCOPES.length)
  @IsIn(SCOPES, { each: true })
  scopes!: Scope[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  partyIds!: string[];
}

export class AnswerConsentDto {
  @IsUUID() partyId!: string;
  @IsIn(SCOPES) scope!: Scope;
  @IsIn(['GIVEN', 'REFUSED']) decision!: 'GIVEN' | 'REFUSED';
  /** The text the person had before them. */
  @Matches(/^[A-Za-z0-9._-]{1,40}$/) textVersion!: string;
  @IsIn(LANGUAGES) language!: (typeof LANGUAGES)[number];
  @IsReason('consent-how') how!: string;
}

export class WithdrawConsentDto {
  @IsUUID() partyId!: string;
  @IsIn(SCOPES) scope!: Scope;
}

export class ContactAttemptDto {
  @IsISO8601({ strict: true }) @MaxLength(35) at!: string;
  @IsIn(REACHED_BY) channel!: (typeof REACHED_BY)[number];
}

export class NoteUnreachableDto {
  @IsUUID() partyId!: string;
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ContactAttemptDto)
  attempts!: ContactAttemptDto[];
}

export class ConcludeConsentDto {
  /** Go on without these, who refused or could not be reached; their part goes on by itself later. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  proceedWithout?: string[];
}

export class RetryMediationDto {
  /** The claimant acted for; officers leave it out. */
  @IsOptional() @IsUUID() partyId?: string;
}
