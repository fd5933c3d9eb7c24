/** The room of a session, as its mediator leads it. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  { path: '/disputes/:disputeId/rooms/:roomId', load: () => import('./room-page.js') },
];
