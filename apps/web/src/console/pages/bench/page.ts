/** What the court's offices have to decide. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/bench',
    rail: { label: 'console.bench.title', section: 'work', order: 15 },
    roles: [
      ...['FILING_JUDGE', 'FILING_CLERK', 'CONFIRMATION_JUDGE', 'MEDIATION_GUIDE_JUDGE'],
      ...['COURT_LEADER', 'DIVERSION_OFFICER'],
    ],
    load: () => import('./bench-page.js'),
  },
];
