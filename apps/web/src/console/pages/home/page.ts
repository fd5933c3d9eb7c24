/** Where somebody arrives: who they are here and what they can begin with. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/',
    rail: { label: 'console.home.title', section: 'work', order: 0 },
    load: () => import('./home-page.js'),
  },
];
