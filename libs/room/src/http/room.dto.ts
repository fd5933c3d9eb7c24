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

export class OpenCaucusDto {
  /** Whom the caucus is for. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  partyIds!: string[];
}
