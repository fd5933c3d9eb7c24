/** What a page of the portal says about itself, in a `page.ts` beside it; the frame collects them all. */
import type { ComponentType } from 'react';

export interface PortalPage {
  /** As wouter reads it: `/disputes/:disputeId/consent`. */
  readonly path: string;
  /** The page needs somebody who has signed in; whoever has not is asked to, and comes back here. */
  readonly signedIn?: true;
  readonly load: () => Promise<{ default: ComponentType }>;
}
