import type { LoggerService } from '@nestjs/common';
import type { Persona } from '#journey';
import { openWorld, type World } from '#testing/world';
import { Workers } from '../../apps/api/src/workers.js';
import type { Marker } from './marker.js';
import { agree, goToTrial, handOver } from './planted-ends.js';
import { mediate } from './planted-mediation.js';
import { PEOPLE, PlantedMatter, type PersonKey } from './planted-matter.js';

/** The county with matters in it, everybody signed in, and what each of them is. */
export interface AccessWorld {
  readonly world: World;
  /**
   * `own` is in mediation, `other` too among other people, `early` is not served, `elsewhere` is another court's;
   * `agreed` is registered, in force, confirmed and in default; `handed` is with an agency; `tried` is with the trial
   * judge, and closed. `draft` is told online and not handed in.
   */
  readonly matters: Readonly<Record<Planted, PlantedMatter>>;
  readonly markers: readonly Marker[];
  readonly personas: readonly Somebody[];
  /** Every entry of the log, whatever its level. */
  readonly log: readonly string[];
}

/** What follows mediation. */
export const ENDED = ['agreed', 'handed', 'tried'] as const;
export type Planted = 'own' | 'other' | 'early' | 'elsewhere' | 'draft' | (typeof ENDED)[number];

export interface Somebody {
  readonly key: string;
  /** Parties of other matters than `own`: who they are there. */
  readonly part?: PersonKey;
  readonly persona: Persona;
  readonly kind: 'nobody' | 'party' | 'staff' | 'spoken';
  /** Staff: what they are by office, and where. */
  readonly role?: string;
  readonly organisation?: string;
}

/** Brought as complaints and registered. */
export const FILED: readonly string[] = ['agreed', 'tried'];

export async function openAccessWorld(): Promise<AccessWorld> {
  const world = await openWorld();
  const log: string[] = [];
  world.app.useLogger(keptIn(log));
  const courtId = world.county.organisations.get('court') ?? '';
  const planted = (record: string, number: string, court = courtId) =>
    new PlantedMatter(world, { record, number, courtId: court, asComplaint: FILED.includes(record) });
  // First, because a day has to pass in it.
  const agreed = await planted('agreed', '55').open();
  await agree(agreed, { body: 'b-people', clerk: 'renmin', mediator: 'm-wenlan', account: 'wenlan' });
  const own = await planted('own', '11').open();
  await mediate(own, { body: 'b-people', clerk: 'renmin', mediator: 'm-qiuheng', account: 'qiuheng' });
  const other = await planted('other', '22').open();
  await mediate(other, { body: 'b-traffic', clerk: 'jiaotong', mediator: 'm-ling', account: 'lingyu' });
  const handed = await planted('handed', '66').open();
  await handOver(handed, { body: 'b-people', clerk: 'renmin', mediator: 'm-yuehe', account: 'yuehe' });
  const tried = await planted('tried', '77').open();
  await goToTrial(tried, { body: 'b-people', clerk: 'renmin', mediator: 'm-yuehe', account: 'yuehe' });
  const early = await planted('early', '33').open();
  const elsewhere = await broughtElsewhere(world, planted);
  const draft = await told(planted('draft', '88'));
  const matters = { own, other, early, elsewhere, draft, agreed, handed, tried };
  const markers = Object.values(matters).flatMap((matter) => matter.markers);
  const personas = [
    ...(await people(own, other, early)),
    ...(await peopleOf(agreed, ['a1', 'r1'])),
    ...(await peopleOf(handed, ['a1'])),
    ...(await peopleOf(tried, ['r1'])),
    ...(await peopleOf(draft, ['a1'])),
    ...(await staffOf(world)),
  ];
  // From here on nothing changes but by a request.
  await world.app.get(Workers, { strict: false }).beforeApplicationShutdown();
  return { world, matters, markers, personas, log };
}

/** Takes the place of the JSON log and keeps what it would have written. */
function keptIn(log: string[]): LoggerService {
  const keep = (message: unknown, ...rest: unknown[]): void => {
    const said = message instanceof Error ? message.stack : message;
    log.push(JSON.stringify([said, ...rest]));
  };
  return { log: keep, error: keep, warn: keep, debug: keep, verbose: keep, fatal: keep };
}

/** A matter that its applicant brings online at a court of another county. */
async function broughtElsewhere(
  world: World,
  planted: (record: string, number: string, court: string) => PlantedMatter,
): Promise<PlantedMatter> {
  const admin = await world.staff('admin');
  const body = { kind: 'COURT', name: '邻县人民法院', parentId: world.county.organisations.get('platform') };
  const { id } = await admin.must<{ id: string }>('POST', '/organisations', { body });
  const matter = await told(planted('elsewhere', '44', id));
  await matter.act(await matter.person('a1'), 'submission');
  return matter;
}

/** By its applicant, online; nobody has handed it in. */
async function told(matter: PlantedMatter): Promise<PlantedMatter> {
  const applicant = await matter.person('a1');
  const body = matter.told('WEB') as { parties: object[] };
  const [first, ...others] = body.parties;
  const parties = [{ ...first, self: true }, ...others];
  await matter.took(
    await applicant.must<never>('POST', '/disputes', { body: { ...body, parties } }),
    applicant,
  );
  return matter;
}

async function people(own: PlantedMatter, other: PlantedMatter, early: PlantedMatter): Promise<Somebody[]> {
  const parties = await Promise.all(
    PEOPLE.map(async (key): Promise<Somebody> => ({ key, kind: 'party', persona: await own.person(key) })),
  );
  const a1 = await own.person('a1');
  const personId = (own.ids['personId'] = await personIdOf(a1));
  early.ids['personId'] = await personIdOf(await early.person('a1'));
  other.ids['personId'] = await personIdOf(await other.person('a1'));
  const spoken = await own.spokenCode(personId);
  return [
    { key: 'nobody', kind: 'nobody', persona: own.world.cast.nobody() },
    ...parties,
    { key: 'stranger', kind: 'party', persona: await other.person('a1') },
    { key: 'asker', kind: 'party', persona: await early.person('a1') },
    { key: 'unaware', kind: 'party', persona: await early.person('r1') },
    { key: 'spoken', kind: 'spoken', persona: spoken },
  ];
}

async function peopleOf(matter: PlantedMatter, parts: readonly PersonKey[]): Promise<Somebody[]> {
  matter.ids['personId'] = await personIdOf(await matter.person('a1'));
  return Promise.all(
    parts.map(async (part): Promise<Somebody> => {
      const persona = await matter.person(part);
      return { key: `${matter.choice.record}-${part}`, part, kind: 'party', persona };
    }),
  );
}

const personIdOf = async (who: Persona): Promise<string> =>
  (await who.must<{ personId: string }>('GET', '/auth/me')).personId;

async function staffOf(world: World): Promise<Somebody[]> {
  const { items } = await world.cast
    .nobody()
    .must<{ items: { account: string; role: string; organisation: string }[] }>('GET', '/demo/accounts');
  const staff: Somebody[] = [];
  for (const { account, role, organisation } of items)
    staff.push({ key: account, kind: 'staff', persona: await world.staff(account), role, organisation });
  return staff;
}
