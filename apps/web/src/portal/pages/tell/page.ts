/** Telling what happened, one question a page. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [
  { path: '/tell', signedIn: true, load: () => import('./begin-page.js') },
  { path: '/tell/:draftId/:step', signedIn: true, load: () => import('./tell-page.js') },
];
