import { Type } from 'class-transformer';
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
  ValidateNested,
} from 'class-validator';
import { DisputeParams } from '#dispute';
import { PlainText } from '#platform/crypto';
import { IsReason } from '#reasons';
import type { DraftInput } from '../application/draft-input.js';
import { TermDto, termsOf } from '#terms';
import { ACT_WAYS, type ActWay } from '../domain/acts.js';

const DIGEST = /^[0-9a-f]{64}$/;
const MOMENT = { strict: true, strictSeparator: true } as const;

export class SettlementParams extends DisputeParams {
  @IsUUID() settlementId!: string;
}

export class WriteSettlementDto {
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  claimIds!: string[];
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(2)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  partyIds!: string[];
  @IsIn(['WRITTEN', 'ORAL']) form!: 'WRITTEN' | 'ORAL';
  @IsOptional() @PlainText({ max: 10_000, multiline: true }) mainFacts?: string;
  @ValidateNested({ each: true })
  @Type(() => TermDto)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  terms!: TermDto[];
}

export class DraftSettlementDto extends WriteSettlementDto {
  /** The agreement in force that this one takes the place of. */
  @IsOptional() @IsUUID() replaces?: string;
}

export class AcceptSettlementDto {
  @IsUUID() partyId!: string;
  @IsInt() @Min(1) @Max(10_000) draft!: number;
}

export class SignSettlementDto {
  @IsUUID() partyId!: string;
  @Matches(DIGEST) digest!: string;
  @IsIn(ACT_WAYS) how!: ActWay;
  /** On paper, noted by staff: whose hand it was, when not the party's own. */
  @IsOptional() @IsUUID() signerPersonId?: string;
}

export class AttestSettlementDto {
  @Matches(DIGEST) digest!: string;
}

export class NoteReceiptDto {
  @IsUUID() partyId!: string;
  @Matches(DIGEST) digest!: string;
  @IsISO8601(MOMENT) receivedAt!: string;
}

export class RecordOralDto {
  @IsISO8601(MOMENT) reachedAt!: string;
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(2)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  heardFrom!: string[];
}

export class RefuseSignatureDto {
  @IsUUID() partyId!: string;
}

export class VoidSettlementDto {
  @IsReason('settlement-void') reasonCode!: string;
}

/** What the mediator wrote, as the use cases take it. */
export const draftOf = (body: WriteSettlementDto & { readonly replaces?: string }): DraftInput => ({
  claimIds: body.claimIds,
  partyIds: body.partyIds,
  form: body.form,
  ...(body.mainFacts === undefined ? {} : { mainFacts: body.mainFacts }),
  ...(body.replaces === undefined ? {} : { replaces: body.replaces }),
  terms: termsOf(body.terms, body.claimIds),
});
