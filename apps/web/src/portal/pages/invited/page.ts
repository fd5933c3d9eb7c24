/** An invitation, from a link or from the code that is spoken on the telephone. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [
  { path: '/invited', load: () => import('./code-page.js') },
  { path: '/i/:code', load: () => import('./letter-page.js') },
];
