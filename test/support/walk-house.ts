/** The house with everybody of a dispute signed in, for walking disputes through it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disputeMachine, FINAL_PHASES } from '#dispute';
import { Guide, planOf, type GuidedDispute, type Persona, type Story } from '#journey';
import { describedStates } from '#kernel';
import { rootDir } from '#platform/config';
import { CommittedReads } from '#platform/database';
import { Workers } from '../../apps/api/src/workers.js';
import { testDialect } from './database.js';
import { WalkCoverage } from './walk-coverage.js';
import { DisputeRows } from './walk-rows.js';
import type { Way } from './walk-stories.js';
import { openWorld, type World } from './world.js';

/** One of each office that can have to do with a dispute of the county's court. */
const STAFF = [
  ...['daosu', 'fenliu1', 'lian', 'lianfaguan', 'zhidao', 'queren', 'shenpan', 'tingzhang'],
  ...['fuzhu', 'renmin', 'qiuheng', 'renshe'],
];
const ONE_IN = 3;
const states = describedStates(disputeMachine);

export class WalkHouse {
  readonly coverage = new WalkCoverage();
  readonly rows: DisputeRows;
  private readonly guide: Guide;
  private turns = 0;

  private constructor(
    readonly world: World,
    /** By key of the story or by account. */
    readonly people: ReadonlyMap<string, Persona>,
  ) {
    this.rows = new DisputeRows(world.app.get(CommittedReads, { strict: false }));
    this.guide = new Guide(world.cast, world.county, world.clock);
  }

  static async open({ parties }: Story): Promise<WalkHouse> {
    const world = await openWorld();
    const people = new Map<string, Persona>();
    for (const { key, person } of parties)
      people.set(key, await world.cast.party(person.phone ?? '', person.name));
    for (const account of STAFF) people.set(account, await world.staff(account));
    // From here on nothing changes but by a request.
    await world.app.get(Workers, { strict: false }).beforeApplicationShutdown();
    return new WalkHouse(world, people);
  }

  /** Told by its applicant; somebody at the counter saw everyone's papers, so that they can sign. */
  async tell(story: Story): Promise<GuidedDispute> {
    const dispute = await this.guide.open(story);
    const turn = await dispute.look(await dispute.people.office('GUIDE_CLERK'));
    for (const partyId of Object.values(dispute.parties))
      await turn.act('dispute.check-identity', { partyId, how: 'ID_CARD_SEEN' });
    return dispute;
  }

  /** One in three, others each time: whoever comes by does what waits for them. */
  someOfThePeople(): readonly (readonly [string, Persona])[] {
    this.turns += 1;
    return [...this.people].filter((_, index) => (index + this.turns) % ONE_IN === 0);
  }

  /** The steps of a way, each taken when it is asked for. */
  stepsOf({ story, reach }: Way, dispute: GuidedDispute) {
    return planOf(story, reach).map((step) => ({
      name: step.name,
      take: () => this.guide.take(dispute, step),
    }));
  }

  now(): Date {
    return this.world.clock.now();
  }

  actorsIn(phase: string): number {
    return states.find(({ name }) => name === phase)?.actors.length ?? 0;
  }

  isFinal(phase: string): boolean {
    return FINAL_PHASES.includes(phase);
  }

  /** What was walked, for people to read: one row per phase, command and outcome. */
  report(): string {
    const folder = join(rootDir(), 'var/test');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `walk-${testDialect}.json`), JSON.stringify(this.coverage.rows(), null, 1));
    return this.coverage.summary();
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
