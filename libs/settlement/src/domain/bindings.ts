import { named, type Term } from '#kernel';

/** Which term binds or benefits whom, in which claim: what a court or a body reads off years later. */
export interface Binding {
  readonly termId: string;
  readonly partyId: string;
  readonly claimId: string;
}

/** Only signers: who is named but did not sign may receive, but is not bound (CPL-I 150; TJ 9). */
export function bindingsOf(
  terms: readonly (Term & { readonly id: string })[],
  signers: readonly string[],
): Binding[] {
  return terms.flatMap((term) => {
    const people = named(term);
    // A term that names nobody, such as who keeps silent about what, holds for all who signed.
    const bound = people.length === 0 ? signers : people.filter((id) => signers.includes(id));
    return bound.flatMap((partyId) =>
      term.claimIds.map((claimId) => ({ termId: term.id, partyId, claimId })),
    );
  });
}
