/** Writing down what somebody tells at the counter. */
import type { ConsolePage } from '../../console-page.js';

export const pages: readonly ConsolePage[] = [
  {
    path: '/disputes/new',
    rail: { label: 'console.intake.title', section: 'work', order: 20 },
    roles: ['GUIDE_CLERK', 'DIVERSION_OFFICER', 'FILING_CLERK', 'BODY_CLERK', 'AGENCY'],
    load: () => import('./intake-page.js'),
  },
];
