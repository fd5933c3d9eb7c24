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
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCreditCode, IsMobileNumber, IsResidentNumber, PlainText } from '#platform/crypto';
import { DemoReach } from './demo-reach.js';

/** Shape of `config/demo/disputes/*.yaml`: what a person would type, and the condition the dispute is brought to. */
const KEY = /^[a-z][a-z0-9]{0,7}$/;

export class DemoPerson {
  @PlainText({ max: 60 }) readonly name!: string;
  @IsOptional() @IsMobileNumber() readonly phone?: string;
  @IsOptional() @IsResidentNumber() readonly idNumber?: string;
  @IsOptional() @PlainText({ max: 200 }) readonly address?: string;
}

export class DemoParty {
  @Matches(KEY) readonly key!: string;
  @IsIn(['APPLICANT', 'RESPONDENT', 'THIRD_PARTY', 'GUARANTOR', 'INTERESTED']) readonly role!: string;
  @IsIn(['NATURAL', 'LEGAL', 'ORGANISATION']) readonly kind!: string;
  /** The natural person, or the one who legally represents the organisation. */
  @IsDefined() @ValidateNested() @Type(() => DemoPerson) readonly person!: DemoPerson;
  @IsOptional() @PlainText({ max: 120 }) readonly organisationName?: string;
  @IsOptional() @IsCreditCode() readonly creditCode?: string;
  @IsOptional() @IsIn(['FULL', 'LIMITED', 'NONE']) readonly capacity?: string;
  @IsOptional() @IsArray() @IsString({ each: true }) readonly needs?: readonly string[];
}

export class DemoMandate {
  /** Key of the party acted for. */
  @Matches(KEY) readonly party!: string;
  @IsIn(['AGENT', 'GUARDIAN', 'REPRESENTATIVE', 'HELPER']) readonly kind!: string;
  @IsIn(['GENERAL', 'SPECIAL']) readonly authority!: string;
  @IsArray() @IsString({ each: true }) readonly powers!: readonly string[];
  @IsDefined() @ValidateNested() @Type(() => DemoPerson) readonly person!: DemoPerson;
}

export class DemoClaim {
  @IsIn(['PAY', 'ACT', 'STOP', 'APOLOGISE', 'RETURN', 'STATUS', 'TITLE', 'OTHER']) readonly kind!: string;
  @IsOptional() @IsInt() @Min(1) @Max(100_000_000_000) readonly amountFen?: number;
  @PlainText({ max: 200 }) readonly words!: string;
  @IsArray() @ArrayMinSize(1) @Matches(KEY, { each: true }) readonly by!: readonly string[];
  @IsArray() @ArrayMinSize(1) @Matches(KEY, { each: true }) readonly against!: readonly string[];
}

export class DemoMoment {
  /** Days before (negative) the day of the seed. */
  @IsInt() @Min(-365) @Max(0) readonly day!: number;
  /** Shanghai time. */
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) readonly time!: string;
}

export class DemoDispute {
  @Matches(/^d\d\d$/) readonly key!: string;
  @Matches(/^\d{1,3}(\.\d{1,2})?$/) readonly causeCode!: string;
  @IsIn(['SELF', 'PRE_FILING', 'POST_FILING', 'IN_TRIAL']) readonly track!: string;
  @IsIn(['WEB', 'MINI_PROGRAM', 'COUNTER', 'ACCESS_POINT', 'HOTLINE', 'CENTRE', 'PARTNER', 'AGENCY'])
  readonly channel!: string;
  /** Key of the organisation whose desk receives it. */
  @IsString() @Length(2, 40) readonly desk!: string;
  @IsBoolean() readonly asComplaint!: boolean;
  @IsDefined() @ValidateNested() @Type(() => DemoMoment) readonly opened!: DemoMoment;
  @PlainText({ min: 60, max: 160 }) readonly narrative!: string;
  @ValidateNested({ each: true })
  @Type(() => DemoParty)
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(60)
  readonly parties!: readonly DemoParty[];
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => DemoMandate)
  @IsArray()
  readonly mandates?: readonly DemoMandate[];
  @ValidateNested({ each: true })
  @Type(() => DemoClaim)
  @IsArray()
  @ArrayMinSize(1)
  readonly claims!: readonly DemoClaim[];
  @IsOptional() @IsArray() @IsString({ each: true }) readonly flags?: readonly string[];
  /** Keys of `county.yaml`. */
  @IsOptional() @IsString() readonly body?: string;
  @IsOptional() @IsString() readonly mediator?: string;
  /** A question of `questions.yaml` that resembles this dispute. */
  @IsOptional() @IsInt() readonly question?: number;
  @IsDefined() @ValidateNested() @Type(() => DemoReach) readonly reach!: DemoReach;
}

export class DemoDisputesFile {
  @ValidateNested({ each: true })
  @Type(() => DemoDispute)
  @IsArray()
  readonly disputes!: readonly DemoDispute[];
}
