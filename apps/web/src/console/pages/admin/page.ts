/** Administration: organisations, rosters, accounts, calendars, rules of deadlines, and a demo's clock. */
import type { ConsolePage } from '../../console-page.js';

const entry = (
  path: string,
  order: number,
  roles: readonly string[],
  load: ConsolePage['load'],
  at?: ConsolePage['at'],
): ConsolePage => ({
  path: `/admin/${path}`,
  rail: { label: `console.admin.${path}`, section: 'manage', order },
  roles,
  ...(at === undefined ? {} : { at }),
  load,
});

const ADMIN = ['ADMIN'];
/** What every court goes by is the platform's to change. */
const AT_THE_TOP = ['PLATFORM'];
/** Rosters are kept by courts. */
const OF_THE_COURTS = ['PLATFORM', 'COURT', 'TRIBUNAL', 'CENTRE'];

export const pages: readonly ConsolePage[] = [
  entry('organisations', 10, ['ADMIN', 'AUDITOR', 'DPO'], () => import('./organisations-page.js')),
  entry('accounts', 20, ['ADMIN', 'AUDITOR'], () => import('./accounts-page.js')),
  entry(
    'rosters',
    30,
    ['ADMIN', 'AUDITOR', 'COURT_LEADER', 'TRIAL_MGMT'],
    () => import('./rosters-page.js'),
    OF_THE_COURTS,
  ),
  entry('calendars', 40, ADMIN, () => import('./calendars-page.js'), AT_THE_TOP),
  entry('rules', 50, ['ADMIN', 'COURT_LEADER', 'TRIAL_MGMT', 'AUDITOR'], () => import('./rules-page.js')),
  entry('demo', 60, ADMIN, () => import('./demo-page.js'), AT_THE_TOP),
];
