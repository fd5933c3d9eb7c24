/** What a mediation body has to answer, to name and to seal. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/body',
    rail: { label: 'console.body.title', section: 'work', order: 10 },
    roles: ['BODY_CLERK'],
    load: () => import('./body-page.js'),
  },
];
