/** The room of a session, for those who take part in it. */
import type { PortalPage } from '../../portal-page.js';

export const pages: readonly PortalPage[] = [
  { path: '/d/:disputeId/room/:roomId', signedIn: true, load: () => import('./room-page.js') },
];
