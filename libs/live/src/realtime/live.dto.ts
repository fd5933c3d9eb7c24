import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { UnwatchDispute, WatchDispute } from '#contracts';

/** What a client may say on the live line: which dispute it watches, from which number on (`after`), and what it knows. */
export class WatchDto implements WatchDispute {
  @IsUUID() disputeId!: string;
  @IsOptional() @IsInt() @Min(0) @Max(2_000_000_000) after?: number;
  @IsOptional() @IsInt() @Min(0) @Max(2_000_000_000) version?: number;
}

export class UnwatchDto implements UnwatchDispute {
  @IsUUID() disputeId!: string;
}
