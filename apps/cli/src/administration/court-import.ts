/** A court's organisations and the people who work there, from a file: `type` is `organisation` or `account`. */
import { randomBytes } from 'node:crypto';
import {
  COURT_LEVELS,
  GiveRole,
  MakeAccount,
  MakeOrganisation,
  ORGANISATION_KINDS,
  Passwords,
  type CourtLevel,
  type OrganisationKind,
} from '#access';
import { SYSTEM } from '#kernel';
import { CommittedReads, type Tx } from '#platform/database';
import { of, type House } from './house.js';
import { importRecords, type ImportReport, type Outcome } from './import-records.js';
import { accountNamed, holdsRole, officeBelow, officeNamed } from './offices.js';
import { RowFault, type FileRecord } from './records.js';

export interface CourtImport {
  readonly report: ImportReport;
  /** Shown once; each has to be changed at the first sign-in. */
  readonly firstPasswords: ReadonlyMap<string, string>;
}

const ORGANISATION_FIELDS = ['type', 'name', 'kind', 'parent', 'courtCode', 'level'];
const ACCOUNT_FIELDS = ['type', 'account', 'name', 'phone', 'organisation', 'roles'];
const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9._@-]{1,63}$/;
const PHONE = /^1\d{10}$/;
const LONGEST_NAME = 120;

export async function importCourt(house: House, records: readonly FileRecord[]): Promise<CourtImport> {
  const firstPasswords = await passwordsForNew(house, records);
  // Before the unit of work: a hash takes longer than everything else in it.
  const hashes = new Map<string, string>();
  for (const [account, password] of firstPasswords)
    hashes.set(account, await of(house, Passwords).hash(password));
  const report = await importRecords(house, records, (tx, record) => {
    const type = record.text('type');
    if (type === 'organisation') return organisation(house, tx, record);
    if (type === 'account') return account(house, tx, record, hashes);
    throw new RowFault('type is organisation or account');
  });
  return { report, firstPasswords };
}

async function passwordsForNew(house: House, records: readonly FileRecord[]): Promise<Map<string, string>> {
  const passwords = new Map<string, string>();
  for (const record of records) {
    const name = record.optional('account')?.toLowerCase();
    if (name !== undefined && !(await accountNamed(of(house, CommittedReads), name)))
      passwords.set(name, randomBytes(12).toString('base64url'));
  }
  return passwords;
}

async function organisation(house: House, tx: Tx, record: FileRecord): Promise<Outcome> {
  record.knowsOnly(ORGANISATION_FIELDS);
  const name = nameOf(record);
  const kind = record.text('kind') as OrganisationKind;
  if (!ORGANISATION_KINDS.includes(kind))
    throw new RowFault(`kind is one of ${ORGANISATION_KINDS.join(', ')}`);
  const parentId = (await officeNamed(tx, record.text('parent'))).id;
  const known = await officeBelow(tx, parentId, name);
  if (known && known.kind !== kind) throw new RowFault(`${name} is there already as ${known.kind}`);
  if (known) return 'unchanged';
  await of(house, MakeOrganisation).execute(tx, SYSTEM, { kind, name, parentId, ...courtFacts(record) });
  return 'made';
}

/** Under which code a court's own policies run, and of which level it is. */
function courtFacts(record: FileRecord): { courtCode?: string; level?: CourtLevel } {
  const [courtCode, level] = [record.optional('courtCode'), record.optional('level')];
  if (level !== undefined && !COURT_LEVELS.includes(level as CourtLevel))
    throw new RowFault(`level is one of ${COURT_LEVELS.join(', ')}`);
  return {
    ...(courtCode === undefined ? {} : { courtCode }),
    ...(level === undefined ? {} : { level: level as CourtLevel }),
  };
}

async function account(
  house: House,
  tx: Tx,
  record: FileRecord,
  hashes: ReadonlyMap<string, string>,
): Promise<Outcome> {
  record.knowsOnly(ACCOUNT_FIELDS);
  const wanted = record.text('account').toLowerCase();
  if (!ACCOUNT.test(wanted)) throw new RowFault('account is 2 to 64 letters, digits, or one of . _ @ -');
  const organisationId = (await officeNamed(tx, record.text('organisation'))).id;
  const known = await accountNamed(tx, wanted);
  if (known && known.organisation_id !== organisationId)
    throw new RowFault(`${wanted} belongs to another organisation`);
  const accountId = known?.id ?? (await made(house, tx, record, { wanted, organisationId, hashes }));
  let given = 0;
  for (const role of record.list('roles')) {
    if (await holdsRole(tx, { accountId, role, organisationId })) continue;
    await of(house, GiveRole).execute(tx, SYSTEM, { accountId, role, organisationId });
    given += 1;
  }
  if (!known) return 'made';
  return given > 0 ? 'changed' : 'unchanged';
}

async function made(
  house: House,
  tx: Tx,
  record: FileRecord,
  {
    wanted,
    organisationId,
    hashes,
  }: { wanted: string; organisationId: string; hashes: ReadonlyMap<string, string> },
): Promise<string> {
  const phone = record.optional('phone');
  if (phone !== undefined && !PHONE.test(phone)) throw new RowFault('phone is a mobile number of 11 digits');
  const passwordHash = hashes.get(wanted);
  if (passwordHash === undefined) throw new RowFault(`${wanted} was made by somebody else meanwhile`);
  const fresh = {
    account: wanted,
    name: nameOf(record),
    passwordHash,
    organisationId,
    ...(phone && { phone }),
  };
  return (await of(house, MakeAccount).execute(tx, SYSTEM, { ...fresh, mustChangePassword: true })).accountId;
}

function nameOf(record: FileRecord): string {
  const name = record.text('name');
  if (name.length > LONGEST_NAME) throw new RowFault(`name is longer than ${LONGEST_NAME} characters`);
  return name;
}
