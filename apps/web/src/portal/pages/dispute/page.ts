/** One's own matters, a matter's home, each of its steps, and its papers for printing. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [
  { path: '/mine', signedIn: true, load: () => import('./mine-page.js') },
  { path: '/d/:disputeId', signedIn: true, load: () => import('./home-page.js') },
  { path: '/d/:disputeId/do/*', signedIn: true, load: () => import('./step/step-page.js') },
  { path: '/d/:disputeId/receipt', signedIn: true, load: () => import('./papers/receipt-page.js') },
  {
    path: '/d/:disputeId/agreements/:settlementId',
    signedIn: true,
    load: () => import('./papers/agreement-page.js'),
  },
];
