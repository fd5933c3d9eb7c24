/** What a text above a form is given; the thing it is about is named in the step's address. */
import type { Dispute } from '../use-dispute.js';

export interface AboutProps {
  readonly dispute: Dispute;
  readonly href: string;
}

/** The one of several whose id the address names. */
export const namedIn = <T extends { readonly id: string }>(
  things: readonly T[],
  href: string,
): T | undefined => things.find(({ id }) => href.includes(id));
