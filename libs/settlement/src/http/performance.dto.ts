import { IsOptional, IsUUID } from 'class-validator';
import { PlainText } from '#platform/crypto';
import { SettlementParams } from './settlement.dto.js';

export class ItemParams extends SettlementParams {
  @IsUUID() itemId!: string;
}

export class ReportPerformanceDto {
  @IsUUID() partyId!: string;
  /** What shows that it was done, e.g. the number of a transfer. */
  @IsOptional() @PlainText({ max: 1000, multiline: true }) proofNote?: string;
}

export class ConfirmPerformanceDto {
  @IsUUID() partyId!: string;
}

export class MarkDefaultDto {
  /** Absent when the body that follows performance says so. */
  @IsOptional() @IsUUID() partyId?: string;
}

export class SeekEnforcementDto {
  @IsUUID() partyId!: string;
}
