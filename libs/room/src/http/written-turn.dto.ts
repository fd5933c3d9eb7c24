import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { PlainText } from '#platform/crypto';
import { BOUNDS } from '../application/room-settings.js';
import { RoomParams } from './room.dto.js';

export class WrittenTurnParams extends RoomParams {
  @IsUUID() turnId!: string;
}

export class GiveWrittenTurnDto {
  /** Who is to write. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  partyIds!: string[];
  /** Days they have for it; absent: as many as is usual. */
  @IsOptional() @IsInt() @Min(1) @Max(BOUNDS.writtenDays) days?: number;
  /** What is asked; everybody in the joint room reads it. */
  @IsOptional() @PlainText({ max: BOUNDS.words, min: 1, multiline: true }) question?: string;
}

export class ProlongWrittenTurnDto {
  /** So many more. */
  @IsInt() @Min(1) @Max(BOUNDS.writtenDays) days!: number;
}

export class StatementDto {
  @PlainText({ max: BOUNDS.words, min: 1, multiline: true }) words!: string;
}
