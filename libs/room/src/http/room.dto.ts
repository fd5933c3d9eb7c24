import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { BOUNDS } from '../application/room-settings.js';

export class RoomParams extends DisputeParams {
  @IsUUID() roomId!: string;
}

export class PlaceParams extends RoomParams {
  @IsUUID() placeId!: string;
}

export class AfterQuery {
  /** Number of the last message one has; what comes after it is told, oldest first. */
  @IsOptional() @Type(() => Number) @IsInt() @Min(0) @Max(2_000_000_000) after?: number;
}

export class MoveDto {
  @IsUUID() personId!: string;
  @IsUUID() placeId!: string;
}

export class MovesDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MoveDto)
  moves!: MoveDto[];
}

export class GrantParams extends RoomParams {
  @IsUUID() grantId!: string;
}

export class GrantWordsDto {
  /** Number of one's own message. */
  @IsInt() @Min(1) @Max(2_000_000_000) seq!: number;
  /** Exactly as they were said: the message, or a part of it. */
  @PlainText({ max: BOUNDS.words, min: 1, multiline: true }) words!: string;
  /** Parties to whom they may be carried. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  toPartyIds!: string[];
}

export class LayFileDto {
  /** A file of this matter that everybody in the place may read. */
  @IsUUID() fileId!: string;
}

export class CarryDto {
  /** Where they are to be heard. */
  @IsUUID() placeId!: string;
}

export class OpenCaucusDto {
  /** Whom the caucus is for. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  partyIds!: string[];
}
