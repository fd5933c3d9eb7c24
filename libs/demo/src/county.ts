import { Type } from 'class-transformer';
import {
  IsDefined,
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

/** Shape of `config/demo/county.yaml`: the invented county, its offices, bodies, mediators and staff. */
const KEY = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Province 33, and a prefecture and county that do not exist. */
const REGION = /^3399\d\d$/;

export class DemoCountyName {
  @IsString() @Length(2, 20) readonly name!: string;
  @Matches(REGION) readonly region!: string;
}

export class DemoOrganisation {
  @Matches(KEY) readonly key!: string;
  @IsString() @Length(2, 60) readonly name!: string;
  @IsIn(['PLATFORM', 'COURT', 'TRIBUNAL', 'CENTRE', 'VENUE', 'BODY', 'AGENCY']) readonly kind!: string;
  @IsOptional() @Matches(KEY) readonly parent?: string;
  @Matches(REGION) readonly region!: string;
  @IsOptional() @Matches(/^\d{3,4}-\d{7,8}$/) readonly phone?: string;
  /** Code under which a court's own policies and case numbers run. */
  @IsOptional() @Matches(/^[A-Z0-9]{2,8}$/) readonly code?: string;
}

class DemoListing {
  @Matches(KEY) readonly key!: string;
  @IsArray() @IsString({ each: true }) readonly fields!: readonly string[];
  @IsArray() @IsString({ each: true }) readonly specialties!: readonly string[];
  @IsArray() @IsString({ each: true }) readonly languages!: readonly string[];
  @IsInt() @Min(1) @Max(500) readonly capacity!: number;
}

export class DemoBody extends DemoListing {
  @Matches(KEY) readonly organisation!: string;
  @IsString() readonly kind!: string;
  @IsOptional() @IsString() readonly legalForm?: string;
  @IsBoolean() readonly charges!: boolean;
  @IsOptional() @IsString() @Length(1, 400) readonly tariff?: string;
  @IsString() @Length(5, 400) readonly scope!: string;
  @IsString() @Length(3, 60) readonly registrationNumber!: string;
  @IsArray() @Matches(KEY, { each: true }) readonly invitingCourts!: readonly string[];
}

export class DemoMediator extends DemoListing {
  @Matches(/^[a-z][a-z0-9]{2,19}$/) readonly account!: string;
  @IsString() @Length(2, 20) readonly name!: string;
  @IsArray() @Matches(KEY, { each: true }) readonly bodies!: readonly string[];
  @Matches(REGION) readonly region!: string;
  @IsOptional() @IsString() readonly origin?: string;
}

export class DemoAccount {
  @Matches(/^[a-z][a-z0-9]{2,19}$/) readonly account!: string;
  @IsString() @Length(2, 20) readonly name!: string;
  @Matches(/^[A-Z_]{3,40}$/) readonly role!: string;
  @Matches(KEY) readonly organisation!: string;
}

export class DemoCounty {
  @IsDefined() @ValidateNested() @Type(() => DemoCountyName) readonly county!: DemoCountyName;
  @IsString() @Length(12, 60) readonly password!: string;
  @ValidateNested({ each: true })
  @Type(() => DemoOrganisation)
  @IsArray()
  readonly organisations!: readonly DemoOrganisation[];
  @ValidateNested({ each: true }) @Type(() => DemoBody) @IsArray() readonly bodies!: readonly DemoBody[];
  @ValidateNested({ each: true })
  @Type(() => DemoMediator)
  @IsArray()
  readonly mediators!: readonly DemoMediator[];
  @ValidateNested({ each: true })
  @Type(() => DemoAccount)
  @IsArray()
  readonly accounts!: readonly DemoAccount[];
}
