import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';

const KINDS = ['JOINT', 'CAUCUS', 'ASYNC', 'ON_SITE', 'HYBRID'] as const;
const DIGEST = /^[0-9a-f]{64}$/;

export class SessionParams extends DisputeParams {
  @IsUUID() sessionId!: string;
}
export class MinutesParams extends DisputeParams {
  @IsUUID() minutesId!: string;
}
export class FactsParams extends DisputeParams {
  @IsUUID() factsId!: string;
}

export class ScheduleSessionDto {
  @IsIn(KINDS) kind!: (typeof KINDS)[number];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  partyIds!: string[];
  @IsISO8601({ strict: true, strictSeparator: true }) startsAt!: string;
  @IsOptional() @PlainText({ max: 200 }) place?: string;
}

export class AdjournSessionDto {
  /** When it goes on. */
  @IsISO8601({ strict: true, strictSeparator: true }) startsAt!: string;
}

export class OpenSessionDto {
  @IsArray() @ArrayMaxSize(60) @ArrayUnique() @IsUUID(undefined, { each: true }) presentPartyIds!: string[];
}

export class CancelSessionDto {
  @IsReason('session-cancel') reasonCode!: string;
}

export class AttendanceDto {
  @IsUUID() partyId!: string;
  @IsIn(['PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT']) attendance!:
    'PRESENT' | 'LATE' | 'LEFT_EARLY' | 'ABSENT';
}

export class RightsDto {
  @IsUUID() partyId!: string;
  @Matches(/^[A-Za-z0-9.-]{1,40}$/) textVersion!: string;
}

export class MinutesDto {
  @PlainText({ max: 20000, multiline: true }) words!: string;
}

export class ConfirmMinutesDto {
  @IsUUID() partyId!: string;
  /** The draft that was read. */
  @IsInt() @Min(1) @Max(1000) draft!: number;
}

export class FactsDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(50) @PlainText({ max: 500 }, { each: true }) facts!: string[];
}

export class SignFactsDto {
  @IsUUID() partyId!: string;
  @Matches(DIGEST) digest!: string;
}

export class ConductDto {
  @IsUUID() partyId!: string;
  @IsReason('conduct') code!: string;
  @IsOptional() @PlainText({ max: 500, multiline: true }) note?: string;
}

export class CaucusNoteDto {
  @PlainText({ max: 10000, multiline: true }) words!: string;
}

export class PrivateNoteDto {
  @IsUUID() partyId!: string;
  @PlainText({ max: 5000, multiline: true }) words!: string;
}
