import {
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
} from 'class-validator';
import type { CalendarDay } from '#kernel';
import { PlainText } from '#platform/crypto';
import { PageQuery } from '#platform/http';
import { IsReason } from '#reasons';
import { rosterKinds } from '../application/add-to-roster.js';
import type { BodyKind } from '../domain/body-kind.js';
import { origins, type Origin } from '../domain/rank-mediators.js';

const FIELD = /^[A-Z][A-Z_]{1,29}$/;
const REGION = /^\d{6}$/;
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,8})?$/;

export class NewListingDto {
  @PlainText({ max: 120, min: 2 }) publicName!: string;
  /** Papers were seen: filed or licensed; of a person, trained and willing (TY 6-7, ZT 27). */
  @IsBoolean() qualified!: boolean;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @Matches(FIELD, { each: true }) fields!: string[];
  @IsArray() @ArrayMaxSize(20) @PlainText({ max: 30 }, { each: true }) specialties!: string[];
  @Matches(REGION) region!: string;
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(12) @Matches(LANGUAGE, { each: true }) languages!: string[];
  @IsInt() @Min(1) @Max(500) capacity!: number;
  /** Every roster is a court's (TY 5). */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) invitingCourts!: string[];
}

export class AddBodyDto extends NewListingDto {
  @IsUUID() organisationId!: string;
  @IsIn(rosterKinds) kind!: BodyKind;
  @IsOptional() @IsIn(rosterKinds) legalForm?: BodyKind;
  @PlainText({ max: 400, min: 5 }) scope!: string;
  @PlainText({ max: 60, min: 3 }) registrationNumber!: string;
  @IsBoolean() charges!: boolean;
  @IsOptional() @PlainText({ max: 400 }) tariff?: string;
}

export class AddMediatorDto extends NewListingDto {
  @IsUUID() personId!: string;
  @IsArray() @ArrayMaxSize(10) @IsUUID(undefined, { each: true }) bodyIds!: string[];
  @IsIn(origins) origin!: Origin;
  @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) conflicts!: string[];
}

export class ListingParams {
  @IsIn(['bodies', 'mediators']) kind!: 'bodies' | 'mediators';
  @IsUUID() id!: string;
}

export class ListingTermDto {
  /** Last day on the roster. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) until!: CalendarDay;
}

export class SanctionDto {
  @IsReason('listing-sanction') reasonCode!: string;
}

export class ListRosterQuery extends PageQuery {
  @IsOptional() @Matches(FIELD) field?: string;
  @IsOptional() @Matches(REGION) region?: string;
}
