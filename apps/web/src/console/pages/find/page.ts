/** Any dispute one may look at. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/find',
    rail: { label: 'console.find.title', section: 'look', order: 20 },
    load: () => import('./find-page.js'),
  },
];
