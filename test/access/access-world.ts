import { openWorld, type World } from '#testing/world';
import { Workers } from '../../apps/api/src/workers.js';
import type { Marker } from './marker.js';
import { agree, goToTrial, handOver } from './planted-ends.js';
import { mediate } from './planted-mediation.js';
import { keptIn } from './kept-log.js';
import { people, peopleOf, staffOf, type Somebody } from './personas.js';
import { PlantedMatter } from './planted-matter.js';

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
