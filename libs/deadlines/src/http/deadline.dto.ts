import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { termUnits, type TermUnit } from '../domain/term.js';
import { IsLegalDay, IsMoment } from './legal-day.js';

export class ExcludedDaysDto {
  /** First day that does not count. */
  @IsLegalDay() from!: string;
  /** First day that counts again. */
  @IsLegalDay() to!: string;
}

export class PreviewDto {
  @Matches(/^DL-\d{2}(\.\d)?$/) code!: string;
  @IsMoment() startedAt!: string;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ExcludedDaysDto)
  exclusions?: ExcludedDaysDto[];
  @IsOptional() @IsInt() @Min(0) @Max(3650) extensionDays?: number;
  /** Only for terms that an authority sets. */
  @IsOptional() @IsInt() @Min(1) @Max(3650) termDays?: number;
}

export class PreviewChangeDto {
  @Matches(/^DL-\d{2}(\.\d)?$/) code!: string;
  /** The term that is thought of, in the unit of the rule or the one given here. */
  @IsInt() @Min(1) @Max(3650) term!: number;
  @IsOptional() @IsIn(termUnits) unit?: TermUnit;
}

export class CalendarDayDto {
  @IsLegalDay() date!: string;
  @IsString() @Length(1, 40) name!: string;
  @IsBoolean() off!: boolean;
}

export class CalendarYearDto {
  /** Addresses of the State Council's notices. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @MaxLength(300, { each: true })
  @IsUrl({ protocols: ['http', 'https'] }, { each: true })
  papers!: string[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(80)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDto)
  days!: CalendarDayDto[];
}
