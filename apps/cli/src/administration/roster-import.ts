/** A court's roster of bodies and mediators, from a file: `type` is `body` or `mediator`. */
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { SYSTEM, tryCalendarDay, type CalendarDay } from '#kernel';
import type { Tx } from '#platform/database';
import { AddBodyDto, AddMediatorDto, AddToRoster, ChangeListing, type Listed } from '#roster';
import { of, type House } from './house.js';
import { importRecords, type ImportReport, type Outcome } from './import-records.js';
import { accountNamed, officeNamed } from './offices.js';
import { RowFault, type FileRecord } from './records.js';

const COMMON = [
  'type',
  'name',
  'qualified',
  'fields',
  'specialties',
  'region',
  'languages',
  'capacity',
  'courts',
  'until',
];
const BODY = [
  ...COMMON,
  'organisation',
  'kind',
  'legalForm',
  'scope',
  'registrationNumber',
  'charges',
  'tariff',
];
const MEDIATOR = [...COMMON, 'account', 'bodies', 'origin'];

type Kind = 'mediation-body' | 'mediator';
interface Entry extends Listed {
  readonly listed_until: string | null;
}

export const importRoster = (house: House, records: readonly FileRecord[]): Promise<ImportReport> =>
  importRecords(house, records, (tx, record) => {
    const type = record.text('type');
    if (type === 'body') return body(house, tx, record);
    if (type === 'mediator') return mediator(house, tx, record);
    throw new RowFault('type is body or mediator');
  });

async function body(house: House, tx: Tx, record: FileRecord): Promise<Outcome> {
  record.knowsOnly(BODY);
  const organisationId = (await officeNamed(tx, record.text('organisation'))).id;
  const known = await entry(tx, 'mediation_bodies', 'organisation_id', organisationId);
  if (known) return keep(house, tx, 'mediation-body', known, untilOf(record));
  const legalForm = record.optional('legalForm');
  const tariff = record.optional('tariff');
  const wanted = valid(AddBodyDto, {
    ...(await common(tx, record)),
    organisationId,
    kind: record.text('kind'),
    ...(legalForm && { legalForm }),
    scope: record.text('scope'),
    registrationNumber: record.text('registrationNumber'),
    charges: record.flag('charges'),
    ...(tariff && { tariff }),
  });
  return list(
    house,
    tx,
    'mediation-body',
    await of(house, AddToRoster).body(tx, SYSTEM, wanted),
    untilOf(record),
  );
}

async function mediator(house: House, tx: Tx, record: FileRecord): Promise<Outcome> {
  record.knowsOnly(MEDIATOR);
  const account = await accountNamed(tx, record.text('account'));
  if (!account) throw new RowFault(`no account is called ${record.text('account')}`);
  const known = await entry(tx, 'mediators', 'person_id', account.person_id);
  if (known) return keep(house, tx, 'mediator', known, untilOf(record));
  const wanted = valid(AddMediatorDto, {
    ...(await common(tx, record)),
    personId: account.person_id,
    bodyIds: await bodiesOf(tx, record.list('bodies')),
    origin: record.optional('origin') ?? 'MAINLAND',
    conflicts: [],
  });
  return list(
    house,
    tx,
    'mediator',
    await of(house, AddToRoster).mediator(tx, SYSTEM, wanted),
    untilOf(record),
  );
}

async function common(tx: Tx, record: FileRecord): Promise<object> {
  const invitingCourts: string[] = [];
  for (const court of record.list('courts')) invitingCourts.push((await officeNamed(tx, court)).id);
  return {
    publicName: record.text('name'),
    qualified: record.flag('qualified'),
    fields: record.list('fields'),
    specialties: record.list('specialties'),
    region: record.text('region'),
    languages: record.list('languages'),
    capacity: record.whole('capacity'),
    invitingCourts,
  };
}

async function bodiesOf(tx: Tx, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const known = await entry(tx, 'mediation_bodies', 'organisation_id', (await officeNamed(tx, name)).id);
    if (!known) throw new RowFault(`${name} is not on the roster; bodies stand above their mediators`);
    ids.push(known.id);
  }
  return ids;
}

async function entry(
  tx: Tx,
  table: 'mediation_bodies' | 'mediators',
  column: 'organisation_id' | 'person_id',
  id: string,
): Promise<Entry | undefined> {
  const sql = `SELECT id, version, state, listed_until FROM ${table} WHERE ${column} = ?`;
  return (await tx.select<Entry>(sql, [id]))[0];
}

/** Papers were seen by whoever hands the file in, so the entry is reviewed and listed at once. */
async function list(
  house: House,
  tx: Tx,
  kind: Kind,
  { id, version }: Listed,
  until: CalendarDay,
): Promise<Outcome> {
  const listing = of(house, ChangeListing);
  const reviewed = await listing.execute(tx, SYSTEM, { kind, id, order: 'REVIEW', version });
  await listing.execute(tx, SYSTEM, { kind, id, order: 'LIST', version: reviewed.version, until });
  return 'made';
}

/** An entry that is there keeps its particulars; a later last day renews it. */
async function keep(house: House, tx: Tx, kind: Kind, known: Entry, until: CalendarDay): Promise<Outcome> {
  if (known.listed_until !== null && known.listed_until >= until) return 'unchanged';
  const { id, version } = known;
  await of(house, ChangeListing).execute(tx, SYSTEM, { kind, id, order: 'RENEW', version, until });
  return 'changed';
}

function untilOf(record: FileRecord): CalendarDay {
  const day = tryCalendarDay(record.text('until'));
  if (!day) throw new RowFault('until is a day, as in 2027-12-31');
  return day;
}

/** The very bounds of the screens. @throws RowFault */
function valid<T extends object>(dto: new () => T, plain: object): T {
  const wanted = plainToInstance(dto, plain);
  const faults = validateSync(wanted, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length > 0) throw new RowFault(faults.map(inWords).join('; '));
  return wanted;
}

const inWords = ({ property, constraints }: ValidationError): string =>
  `${property}: ${Object.values(constraints ?? {})[0] ?? 'not accepted'}`;
