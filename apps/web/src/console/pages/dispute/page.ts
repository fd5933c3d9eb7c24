/** One dispute: what it is about, where it stands, and what this person may do. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  { path: '/disputes/:disputeId', load: () => import('./dispute-page.js') },
];
