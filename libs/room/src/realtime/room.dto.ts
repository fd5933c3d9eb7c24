import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type {
  EnterRoomRequest,
  HandRequest,
  LastMessage,
  LeaveRoomRequest,
  ReadRequest,
  SayRequest,
  TypingRequest,
} from '#contracts';
import { PlainText } from '#platform/crypto';
import { BOUNDS } from '../application/room-settings.js';

/** What a client may say of rooms on the live line; the bounds of each part. */
export class LastMessageDto implements LastMessage {
  @IsUUID() placeId!: string;
  @IsInt() @Min(0) @Max(2_000_000_000) seq!: number;
}

export class EnterRoomDto implements EnterRoomRequest {
  @IsUUID() disputeId!: string;
  @IsUUID() roomId!: string;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(BOUNDS.placesPerRoom)
  @ValidateNested({ each: true })
  @Type(() => LastMessageDto)
  after?: LastMessageDto[];
}

export class LeaveRoomDto implements LeaveRoomRequest {
  @IsUUID() disputeId!: string;
  @IsUUID() roomId!: string;
}

export class HandDto implements HandRequest {
  @IsUUID() disputeId!: string;
  @IsUUID() roomId!: string;
  @IsBoolean() raised!: boolean;
}

export class ReadDto implements ReadRequest {
  @IsUUID() roomId!: string;
  @IsUUID() placeId!: string;
  @IsInt() @Min(1) @Max(2_000_000_000) seq!: number;
}

export class TypingDto implements TypingRequest {
  @IsUUID() roomId!: string;
  @IsUUID() placeId!: string;
}

export class SayDto implements SayRequest {
  @IsUUID() roomId!: string;
  @IsUUID() placeId!: string;
  @Matches(/^[\w-]{16,64}$/) clientId!: string;
  @PlainText({ max: BOUNDS.words, multiline: true }) words!: string;
}
