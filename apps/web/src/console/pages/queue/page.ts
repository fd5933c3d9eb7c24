/** What waits at the desk. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/queue',
    rail: { label: 'console.queue.title', section: 'work', order: 10 },
    roles: ['DIVERSION_OFFICER', 'FILING_CLERK', 'FILING_JUDGE', 'COURT_LEADER', 'TRIAL_MGMT'],
    load: () => import('./queue-page.js'),
  },
];
