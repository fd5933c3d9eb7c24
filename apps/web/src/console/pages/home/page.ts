/** Where somebody arrives: who they are here and what they can begin with. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/',
    load: () => import('./home-page.js'),
  },
];
