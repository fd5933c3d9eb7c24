/** Where the court's matters stand. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/overview',
    rail: { label: 'console.overview.title', section: 'look', order: 10 },
    roles: ['COURT_LEADER', 'TRIAL_MGMT'],
    load: () => import('./overview-page.js'),
  },
];
