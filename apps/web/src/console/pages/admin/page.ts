/** Administration: organisations, rosters, accounts, calendars, rules of deadlines, and a demo's clock. */
import type { ConsolePage } from '../../console-page.js';

const entry = (
  path: string,
  order: number,
  roles: readonly string[],
  load: ConsolePage['load'],
): ConsolePage => ({
  path: `/admin/${path}`,
  rail: { label: `console.admin.${path}`, section: 'manage', order },
  roles,
  load,
});

const ADMIN = ['ADMIN'];

export const pages: readonly ConsolePage[] = [
  entry('organisations', 10, ['ADMIN', 'AUDITOR', 'DPO'], () => import('./organisations-page.js')),
  entry('accounts', 20, ['ADMIN', 'AUDITOR'], () => import('./accounts-page.js')),
  entry('rosters', 30, ['ADMIN', 'AUDITOR', 'COURT_LEADER', 'TRIAL_MGMT'], () => import('./rosters-page.js')),
  entry('calendars', 40, ADMIN, () => import('./calendars-page.js')),
  entry('rules', 50, ['ADMIN', 'COURT_LEADER', 'TRIAL_MGMT', 'AUDITOR'], () => import('./rules-page.js')),
  entry('demo', 60, ADMIN, () => import('./demo-page.js')),
];
