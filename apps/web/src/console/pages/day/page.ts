/** A mediator's day: sessions, steps and terms. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/day',
    rail: { label: 'console.day.title', section: 'work', order: 10 },
    roles: ['MEDIATOR', 'TRIAL_JUDGE'],
    load: () => import('./day-page.js'),
  },
];
