import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';
import { SORTS, type Sort } from '../application/list-filter.js';
import { BOARDS } from '../domain/boards.js';

const PHASES: readonly string[] = Object.values(BOARDS).flat();
const TRACKS = ['SELF', 'PRE_FILING', 'POST_FILING', 'IN_TRIAL'];

/** In a query one value and several look alike, and several may come with commas. */
const several = ({ value }: { value: unknown }): unknown => {
  if (typeof value === 'string') return value.split(',');
  return value;
};

const yesOrNo = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

const wholeNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;

/** What a list is narrowed to; also what somebody keeps as a view of their own. */
export class ListFilterDto {
  /** Several are any of them. */
  @IsOptional()
  @Transform(several)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PHASES.length)
  @IsIn(PHASES, { each: true })
  state?: string[];
  @IsOptional() @IsReason('lane') lane?: string;
  /** Who has taken it from the queue. */
  @IsOptional() @IsIn(['me', 'nobody', 'others']) holder?: 'me' | 'nobody' | 'others';
  @IsOptional() @IsIn(TRACKS) track?: string;
  /** Number of the cause of action. */
  @IsOptional() @Matches(/^\d{1,3}(\.\d{1,2})?$/) cause?: string;
  /** The body that has the matter or was offered it. */
  @IsOptional() @IsUUID() body?: string;
  @IsOptional() @IsReason('risk-flag') flag?: string;
  /** Nearest clock before this instant. */
  @IsOptional() @IsISO8601({ strict: true }) dueBefore?: string;
  /** Nearest clock at this instant or later. */
  @IsOptional() @IsISO8601({ strict: true }) dueAfter?: string;
  /** The nearest clock has run out, or the seven days of a complaint have. */
  @IsOptional() @Transform(yesOrNo) @IsBoolean() overdue?: boolean;
  /** `due`: what expires first on top; the others: newest on top. Results of words are newest first always. */
  @IsOptional() @IsIn(SORTS) sort?: Sort;
  /** A number as it is read out, whole or its beginning; or words of names, requests and story. */
  @IsOptional() @PlainText({ max: 60 }) q?: string;
}

/** The same with pages. */
export class ListDisputesQuery extends ListFilterDto {
  @IsOptional() @Transform(wholeNumber) @IsInt() @Min(1) @Max(100) limit?: number;
  @IsOptional() @Matches(/^[\w-]{1,400}$/) cursor?: string;
}
