import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { termUnits, type TermUnit } from '../domain/term.js';

/** What an entry of `config/deadlines` may say. Spelling mistakes stop the program with their path. */

const EVENT = /^[a-z-]+\.[a-z-]+$/;
const FIELD = /^[a-zA-Z]+$/;
const WARNING = /^(?:\d{1,2}%|\d{1,3} (?:minutes|hours|days|workingDays))$/;
const HOURS = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/;
const SET_CODE = /^[A-Z][A-Z_]*$/;

export class ExtensionEntry {
  @Matches(SET_CODE) agreedBy!: string;
  @IsOptional() @IsInt() @Min(1) @Max(3650) capDays?: number;
  @IsOptional() @IsInt() @Min(1) @Max(120) capMonths?: number;
}

export class WarningsEntry {
  @IsOptional() @IsArray() @Matches(WARNING, { each: true }) amber?: string[];
  @IsOptional() @IsArray() @Matches(WARNING, { each: true }) red?: string[];
}

export class WiringEntry {
  @Matches(/^[a-z-]+$/) subject!: string;
  @IsArray() @Matches(EVENT, { each: true }) startsOn!: string[];
  @IsOptional() @IsObject() when?: Record<string, (string | boolean)[]>;
  @IsOptional() @Matches(FIELD) startFrom?: string;
  @IsOptional() @IsInt() @Min(1) @Max(3650) term?: number;
  @IsOptional() @Matches(FIELD) termFrom?: string;
  @IsOptional() @IsArray() @Matches(EVENT, { each: true }) stopsOn?: string[];
  @IsOptional() @IsArray() @Matches(EVENT, { each: true }) restartsOn?: string[];
  @IsOptional() @IsArray() @Matches(EVENT, { each: true }) excludeFrom?: string[];
  @IsOptional() @Matches(FIELD) exclusionStart?: string;
  @IsOptional() @IsArray() @Matches(EVENT, { each: true }) excludeTo?: string[];
  @IsOptional() @Matches(FIELD) exclusionEnd?: string;
  @IsOptional() @IsArray() @Matches(EVENT, { each: true }) extendOn?: string[];
  @IsOptional() @Matches(FIELD) extensionDays?: string;
}

/** What entries and their sub-terms both may say. */
class TermEntry {
  @Matches(/^DL-\d{2}(\.\d)?$/) code!: string;
  @IsOptional() @IsInt() @Min(1) @Max(3650) term?: number;
  @IsOptional() @IsBoolean() setByAuthority?: boolean;
  @IsOptional() @IsBoolean() fixed?: boolean;
  @IsOptional() @IsArray() @ArrayUnique() @Matches(/^[a-z-]+$/, { each: true }) exclusions?: string[];
  @IsOptional() @ValidateNested() @Type(() => ExtensionEntry) extension?: ExtensionEntry;
  @IsOptional() @Matches(SET_CODE) restart?: string;
  @IsOptional() @IsArray() @Matches(HOURS, { each: true }) serviceHours?: string[];
  @IsOptional() @ValidateNested() @Type(() => WarningsEntry) warnings?: WarningsEntry;
  @IsOptional() @IsBoolean() informationOnly?: boolean;
  @IsOptional() @IsIn(['parties', 'staff']) shownTo?: 'parties' | 'staff';
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => WiringEntry) wiring?: WiringEntry[];
}

/** A sub-term. Unit, basis, consequence, `fixed` and `informationOnly` come from its entry unless it says otherwise. */
export class PartEntry extends TermEntry {
  @IsOptional() @IsArray() @IsNotEmpty({ each: true }) @IsString({ each: true }) basis?: string[];
  @IsOptional() @IsIn(termUnits) unit?: TermUnit;
  @IsOptional() @Matches(SET_CODE) onExpiry?: string;
}

export class RuleEntry extends TermEntry {
  @IsInt() @Min(1) version!: number;
  @IsArray() @IsNotEmpty({ each: true }) @IsString({ each: true }) basis!: string[];
  @IsIn(termUnits) unit!: TermUnit;
  @Matches(SET_CODE) onExpiry!: string;
  @IsOptional() @IsArray() @ValidateNested({ each: true }) @Type(() => PartEntry) parts?: PartEntry[];
}

export class RuleFile {
  @IsArray() @ValidateNested({ each: true }) @Type(() => RuleEntry) rules!: RuleEntry[];
}
