import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { BOUNDS } from '../application/element-table.js';

export class ElementParams extends DisputeParams {
  @IsUUID() elementId!: string;
}

/** What is so, and who says it. */
export class ToldDto {
  /** What is so, in a few words. */
  @PlainText({ max: 300 }) value!: string;
  /** Who says so: a party's statement, a paper, or the mediator. */
  @IsIn(['STATEMENT', 'FILE', 'MEDIATOR']) sourceCode!: 'STATEMENT' | 'FILE' | 'MEDIATOR';
  /** Whose statement it is. */
  @IsOptional() @IsUUID() partyId?: string;
  /** Which paper it stands in. */
  @IsOptional() @PlainText({ max: 100 }) reference?: string;
}

export class OpenElementDto extends ToldDto {
  /** Of the list for this kind of matter; otherwise `label`. */
  @IsOptional() @Matches(/^[a-z][a-z0-9_]{1,39}$/) code?: string;
  /** In own words. */
  @IsOptional() @PlainText({ max: 60 }) label?: string;
}

export class OpenElementsDto {
  @ValidateNested({ each: true })
  @Type(() => OpenElementDto)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BOUNDS.openedAtOnce)
  elements!: OpenElementDto[];
}

export class SayOfElementDto {
  @IsUUID() partyId!: string;
  /** Number of the words that were read. */
  @IsInt() @Min(1) @Max(10_000) wording!: number;
  @IsIn(['AGREED', 'DISPUTED', 'UNKNOWN']) view!: 'AGREED' | 'DISPUTED' | 'UNKNOWN';
  /** The party's own version, where it disputes. */
  @IsOptional() @PlainText({ max: 200 }) value?: string;
}

export class RewordElementDto extends ToldDto {
  /** Number of the words that are changed. */
  @IsInt() @Min(1) @Max(10_000) wording!: number;
}

export class TakeElementsDto {
  /** Absent: everything that is agreed. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(BOUNDS.elementsPerAttempt)
  @IsUUID(undefined, { each: true })
  elementIds?: string[];
}
