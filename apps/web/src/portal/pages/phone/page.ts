/** Changing the telephone one signs in with. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [
  { path: '/phone', signedIn: true, load: () => import('./phone-page.js') },
];
