import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PlainText } from '#platform/crypto';
import { BOUNDS } from '../application/room-settings.js';
import type { Speaker } from '../domain/turn.js';
import { RoomParams } from './room.dto.js';

export class PointParams extends RoomParams {
  @IsUUID() pointId!: string;
}

export class HandParams extends RoomParams {
  @IsUUID() personId!: string;
}

export class PointDto {
  /** Of a point that is there already; absent: a new one. */
  @IsOptional() @IsUUID() pointId?: string;
  @PlainText({ max: BOUNDS.pointTitle, min: 1 }) title!: string;
}

export class AgendaDto {
  /** All of it, in the order in which it is to be talked about. */
  @IsArray()
  @ArrayMaxSize(BOUNDS.pointsOfAgenda)
  @ArrayUnique(({ pointId }: PointDto) => pointId ?? Symbol('new'))
  @ValidateNested({ each: true })
  @Type(() => PointDto)
  points!: PointDto[];
}

export class ProlongTurnDto {
  @IsInt() @Min(1) @Max(BOUNDS.turnMinutes) minutes!: number;
}

export class GiveTurnDto extends ProlongTurnDto {
  /** One person; absent: the side. */
  @IsOptional() @IsUUID() personId?: string;
  /** Everybody of one side, as the room names sides. */
  @IsOptional() @PlainText({ max: BOUNDS.sideName, min: 1 }) side?: string;
}

/** Where neither is named it is nobody, and nobody can be given the floor. */
export const speakerOf = ({ personId, side = '' }: GiveTurnDto): Speaker =>
  personId === undefined ? { personId: null, side } : { personId, side: null };
