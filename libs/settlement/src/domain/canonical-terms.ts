import { canonicalJson, type Term } from '#kernel';

/** What is frozen before anybody signs: ids, amounts, days and words, in one form that always gives the same bytes. */
export interface AgreementText {
  readonly settlementId: string;
  readonly disputeId: string;
  readonly draft: number;
  readonly form: string;
  readonly claimIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly mainFacts: string | null;
  readonly terms: readonly Term[];
}

/** Order of ids says nothing, so it is taken out; order of terms is part of what was read. */
export const canonicalAgreement = (agreement: AgreementText): string =>
  canonicalJson({
    ...agreement,
    claimIds: [...agreement.claimIds].sort(),
    partyIds: [...agreement.partyIds].sort(),
    terms: agreement.terms.map((term) => ({ ...term, claimIds: [...term.claimIds].sort() })),
  });
