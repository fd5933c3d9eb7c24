import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { MAX_FEN } from '#kernel';
import { RoomParams } from '#room';

export class RangeParams extends RoomParams {
  @IsUUID() rangeId!: string;
}

export class OpenRangeDto {
  /** Seals the most they would pay. */
  @IsUUID() payerPartyId!: string;
  /** Seals the least they would take. */
  @IsUUID() payeePartyId!: string;
  /** Absent: all claims that are open. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  claimIds?: string[];
  /** Whether the midpoint is told where the two overlap; both know it before they seal. */
  @IsBoolean() revealsMidpoint!: boolean;
}

export class SealFigureDto {
  @IsUUID() partyId!: string;
  /** Compared once and kept nowhere. */
  @IsInt() @Min(0) @Max(MAX_FEN) figureFen!: number;
}
