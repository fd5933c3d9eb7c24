import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

const CODE = /^[A-Z][A-Z0-9_]{1,59}$/;

/** One coded reason. Its sentence is `codes.<set>.<CODE>` in the catalogues; the rest are facts rules read. */
export class Reason {
  @Matches(CODE) readonly code!: string;
  /** Legal basis, or `platform` where the reason is ours. */
  @IsString() readonly basis!: string;
  /** `practice` marks what a court may change; absent means law. */
  @IsOptional() @IsIn(['law', 'practice']) readonly by?: 'law' | 'practice';
  /** `required`: the code alone does not say it, words are needed beside it. */
  @IsOptional() @IsIn(['required']) readonly note?: 'required';
  @IsOptional() @IsIn(['G1', 'G2', 'G3', 'G4']) readonly gate?: string;
  /** Months during which an earlier failure counts. */
  @IsOptional() @IsInt() @Min(1) @Max(60) readonly months?: number;
  /** Whether mediation that ends so counts as settled. */
  @IsOptional() @IsBoolean() readonly settled?: boolean;
  /** Whether the time in this condition is left out of the mediation term. */
  @IsOptional() @IsBoolean() readonly excludesTime?: boolean;
  @IsOptional() @Matches(CODE) readonly trigger?: string;
  @IsOptional() @IsArray() @Matches(CODE, { each: true }) readonly effects?: readonly string[];
  /** `handlers`: the code tells of a suspicion or a danger, so no party is shown it beside a decision. */
  @IsOptional() @IsIn(['handlers']) readonly shownTo?: 'handlers';
  /** Opens the green channel. */
  @IsOptional() @IsBoolean() readonly green?: boolean;
  /** Age in full years from which the flag is proposed. */
  @IsOptional() @IsInt() @Min(1) @Max(120) readonly age?: number;
  @IsOptional() @IsInt() readonly minScore?: number;
  @IsOptional() @IsInt() readonly maxScore?: number;
  /** Exits: what has to be there first, and fields it is closed to. */
  @IsOptional() @IsArray() @Matches(CODE, { each: true }) readonly needs?: readonly string[];
  @IsOptional() @IsArray() @Matches(CODE, { each: true }) readonly notFor?: readonly string[];
  @IsOptional() @IsIn(['free', 'charged', 'third', 'later']) readonly fee?: string;
  /** Exits: the matter can come back when the other body does not take it. */
  @IsOptional() @IsBoolean() readonly wayBack?: boolean;
  @IsOptional() @IsBoolean() readonly always?: boolean;
  @IsOptional() @IsBoolean() readonly oneForum?: boolean;
  @IsOptional() @IsArray() @Matches(/^DL-\d\d$/, { each: true }) readonly clocks?: readonly string[];
}

/** A file of `config/reasons`. */
export class ReasonFile {
  @IsInt() @Min(1) readonly version!: number;
  @Matches(/^[a-z]+(-[a-z]+)*$/) readonly set!: string;
  /** Sets whose codes this set takes over. */
  @IsOptional() @IsArray() @IsString({ each: true }) readonly includes?: readonly string[];
  @ValidateNested({ each: true })
  @Type(() => Reason)
  @IsArray()
  @ArrayMaxSize(100)
  readonly reasons!: readonly Reason[];
}
