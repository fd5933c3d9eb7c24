import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DEFAULT_CLAUSES, type DefaultClause, MAX_FEN, type Term, TERM_KINDS, type TermKind } from '#kernel';
import { PlainText } from '#platform/crypto';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class InstalmentDto {
  @Matches(DAY) dueDate!: string;
  @IsInt() @Min(1) @Max(MAX_FEN) amountFen!: number;
}

export class TermDto {
  @IsIn(TERM_KINDS) kind!: TermKind;
  /** Absent: all claims of the agreement. */
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  claimIds?: string[];
  @IsOptional() @IsUUID() payerPartyId?: string;
  @IsOptional() @IsUUID() payeePartyId?: string;
  @IsOptional() @IsUUID() guarantorPartyId?: string;
  @IsOptional() @IsInt() @Min(1) @Max(MAX_FEN) amountFen?: number;
  @IsOptional() @Matches(DAY) dueDate?: string;
  @ValidateNested({ each: true })
  @Type(() => InstalmentDto)
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(120)
  instalments?: InstalmentDto[];
  @IsOptional() @IsIn(DEFAULT_CLAUSES) onDefault?: DefaultClause;
  @PlainText({ max: 4000, multiline: true }) text!: string;
  @IsOptional() @PlainText({ max: 200 }) account?: string;
}

/** Terms as the domain knows them: absent things are null, absent claims are all of `claimIds`. */
export const termsOf = (terms: readonly TermDto[], claimIds: readonly string[]): Term[] =>
  terms.map((term, index) => ({
    ordinal: index + 1,
    kind: term.kind,
    claimIds: term.claimIds ?? claimIds,
    payerPartyId: term.payerPartyId ?? null,
    payeePartyId: term.payeePartyId ?? null,
    guarantorPartyId: term.guarantorPartyId ?? null,
    amountFen: term.amountFen ?? null,
    dueDate: term.dueDate ?? null,
    instalments: (term.instalments ?? []).map(({ dueDate, amountFen }) => ({ dueDate, amountFen })),
    onDefault: term.onDefault ?? 'NONE',
    text: term.text,
    account: term.account ?? null,
  }));
