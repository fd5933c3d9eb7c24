import type { Permission } from '#access';
import type { Somebody } from './personas.js';

/**
 * Who stands where, and what follows, told a second time from the law's table and not from the program: the county
 * has one court that covers its tribunals, and the people of each matter are known to the test.
 */
export const RECORDS = [
  ...(['own', 'other', 'early', 'elsewhere', 'draft', 'agreed', 'handed', 'tried'] as const),
  'absent',
] as const;
export type RecordKey = (typeof RECORDS)[number];

/** Standings by being somebody in this very matter. */
const NAMED: Readonly<Partial<Record<RecordKey, Readonly<Record<string, string>>>>> = {
  own: {
    ...{ a1: 'PARTY', a2: 'PARTY', r1: 'PARTY', spoken: 'PARTY', agent: 'AGENT', helper: 'HELPER' },
    ...{ qiuheng: 'MEDIATOR', renmin: 'BODY_CLERK' },
  },
  other: { stranger: 'PARTY', lingyu: 'MEDIATOR', jiaotong: 'BODY_CLERK' },
  agreed: { 'agreed-a1': 'PARTY', 'agreed-r1': 'PARTY', wenlan: 'MEDIATOR', renmin: 'BODY_CLERK' },
  // The talks are over, and with them the mediator's and the body's part.
  handed: { 'handed-a1': 'PARTY', renshe: 'AGENCY' },
  tried: { 'tried-r1': 'PARTY' },
  // Its respondent has not been told yet and so is nobody there.
  early: { asker: 'PARTY' },
  // Nobody's to find: no office and not the other side knows of it.
  draft: { 'draft-a1': 'PARTY' },
};

/** Roles that are a standing by themselves in every dispute of the court where they are held. */
const BY_OFFICE = new Set([
  ...['GUIDE_CLERK', 'DIVERSION_OFFICER', 'FILING_CLERK', 'FILING_JUDGE', 'MEDIATION_GUIDE_JUDGE'],
  ...['CONFIRMATION_JUDGE', 'TRIAL_JUDGE', 'COURT_LEADER', 'TRIAL_MGMT', 'AUDITOR', 'DPO'],
]);
const COURT = '望澜县人民法院';
const OF_THE_COURT: readonly string[] = ['own', 'other', 'early', 'agreed', 'handed', 'tried'];

export function standingIn(
  record: RecordKey,
  { key, role = '', organisation }: Somebody,
): string | undefined {
  const named = NAMED[record]?.[key];
  if (named !== undefined) return named;
  const byOffice = OF_THE_COURT.includes(record) && organisation === COURT && BY_OFFICE.has(role);
  return byOffice ? role : undefined;
}

const PROVED = ['a1', 'a2', 'r1', 'stranger', 'agreed-a1', 'agreed-r1', 'handed-a1', 'tried-r1'];

/** Parties whose identity was checked at a session, and staff, may sign; a proved phone may speak. */
const levelOf = ({ kind, key }: Somebody): 'read' | 'speak' | 'sign' => {
  if (kind === 'spoken') return 'read';
  return kind === 'staff' || PROVED.includes(key) ? 'sign' : 'speak';
};
const RANK = { read: 0, speak: 1, sign: 2 } as const;

/** `absent` means: answers as if there were no such thing. */
export type Expected = 'sign-in' | 'absent' | 'forbidden' | 'level' | 'permitted';

export function expectedOnDispute(record: RecordKey, who: Somebody, permission: Permission): Expected {
  if (who.kind === 'nobody') return 'sign-in';
  const standing = standingIn(record, who);
  if (standing === undefined) return 'absent';
  if (!permission.standings.some((code) => code === standing)) return 'forbidden';
  return sureEnough(who, permission);
}

/** Parties have no account, so no password and no authenticator of one, and no desk. */
const OF_AN_ACCOUNT = [
  ...['access.change-password', 'access.enrol-second-factor'],
  ...['desk.views', 'desk.work-mediator'],
];

/** Staff have no phone to sign in by. */
const OF_A_PHONE = ['access.change-own-phone'];

export function expectedAtOffice(who: Somebody, permission: Permission): Expected {
  const { own, level, action } = permission;
  // The county's one administrator is the platform's.
  const office = [...permission.office, ...permission.house];
  if (who.kind === 'nobody') return 'sign-in';
  if (OF_AN_ACCOUNT.includes(action) && who.kind !== 'staff') return 'forbidden';
  if (OF_A_PHONE.includes(action) && who.kind === 'staff') return 'forbidden';
  const byOffice = who.role !== undefined && office.includes(who.role);
  const asOneself = own && (who.kind !== 'staff' || office.length === 0);
  if (!byOffice && !asOneself) return 'forbidden';
  return RANK[levelOf(who)] < RANK[level] ? 'level' : 'permitted';
}

const sureEnough = (who: Somebody, { level }: Permission): Expected =>
  RANK[levelOf(who)] < RANK[level] ? 'level' : 'permitted';
