/** The facts that are gone through in a matter, outside the room. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [
  { path: '/d/:disputeId/facts', signedIn: true, load: () => import('./elements-page.js') },
];
