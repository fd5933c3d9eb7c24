/** The house with everybody of a dispute signed in, for walking disputes through it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { disputeMachine, FINAL_PHASES, PoliciesInForce } from '#dispute';
import {
  Guide,
  planOf,
  type GuidedDispute,
  type Persona,
  type Reach,
  type Story,
  type Transport,
} from '#journey';
import { describedStates } from '#kernel';
import { DeadlineWatch } from '#deadlines';
import { rootDir } from '#platform/config';
import { CommittedReads } from '#platform/database';
import { OutboxRelay } from '#platform/outbox';
import type { PolicyName, PolicyValues } from '#policies';
import { machines } from '../../apps/api/src/rooms.js';
import { testDialect } from './database.js';
import { WalkCoverage } from './walk-coverage.js';
import { DisputeRows } from './walk-rows.js';
import { TakenSteps } from './walk-steps.js';
import type { Way } from './walk-stories.js';
import { openWorld, type World } from './world.js';

/** One of each office that can have to do with a dispute of the county's court. */
const STAFF = [
  ...['daosu', 'fenliu1', 'lian', 'lianfaguan', 'zhidao', 'queren', 'shenpan', 'tingzhang'],
  ...['fuzhu', 'renmin', 'lvshi', 'qiuheng', 'wenlan', 'renshe'],
];
const ONE_IN = 3;
const DAY_MS = 86_400_000;
const states = describedStates(disputeMachine);

export class WalkHouse {
  readonly coverage = new WalkCoverage();
  /** Bodies and mediators on the roster have a life of their own; no dispute takes its steps. */
  readonly taken = new TakenSteps(machines.filter(({ name }) => name !== 'listing'));
  readonly rows: DisputeRows;
  private readonly guide: Guide;
  private readonly start: Date;
  private turns = 0;

  private constructor(
    readonly world: World,
    /** By key of the story or by account. */
    readonly people: ReadonlyMap<string, Persona>,
  ) {
    this.rows = new DisputeRows(world.app.get(CommittedReads, { strict: false }));
    this.guide = new Guide(world.cast, world.county, world.clock);
    this.start = world.clock.now();
    this.listen(world.cast.transport);
  }

  static async open({ parties }: Story): Promise<WalkHouse> {
    const world = await openWorld({ workers: false });
    const relay = world.app.get(OutboxRelay, { strict: false });
    // Until everybody has signed in by the code sent to them; then nothing changes but by a request.
    relay.start();
    const people = new Map<string, Persona>();
    for (const { key, person } of parties)
      people.set(key, await world.cast.party(person.phone ?? '', person.name));
    for (const account of STAFF) people.set(account, await world.staff(account));
    await relay.stop();
    return new WalkHouse(world, people);
  }

  /** While others sign in by codes that are sent to them. */
  async sending<T>(run: () => Promise<T>): Promise<T> {
    const relay = this.world.app.get(OutboxRelay, { strict: false });
    relay.start();
    try {
      return await run();
    } finally {
      await relay.stop();
    }
  }

  /** Told at the counter, where everyone's papers were seen, so that they can sign. */
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

  person(key: string): Persona {
    const found = this.people.get(key);
    if (!found) throw new Error(`nobody is called ${key}`);
    return found;
  }

  bringTo(dispute: GuidedDispute, reach: Reach): Promise<void> {
    return this.guide.bringTo(dispute, reach);
  }

  /** While this runs the court has decided otherwise on one point. */
  async withPolicy<N extends PolicyName, T>(
    name: N,
    decided: PolicyValues[N],
    run: () => Promise<T>,
  ): Promise<T> {
    const policies = this.world.app.get(PoliciesInForce, { strict: false });
    const at = policies.at.bind(policies);
    policies.at = async (reads, place) => {
      const own = await at(reads, place);
      const value = (asked: PolicyName) => (asked === name ? decided : own.value(asked));
      return { ...own, value: value as typeof own.value };
    };
    try {
      return await run();
    } finally {
      policies.at = at;
    }
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

  /** Days go by, and every clock that runs out meanwhile acts. */
  async wait(days: number): Promise<void> {
    this.world.clock.advance(days * DAY_MS);
    await this.world.app.get(DeadlineWatch, { strict: false }).tick();
    this.taken.keep();
  }

  /** Each dispute begins on the day on which the house was opened. */
  turnBack(): void {
    this.world.clock.set(this.start);
  }

  private listen(transport: Transport): void {
    const send = transport.send.bind(transport);
    transport.send = async (request) => {
      // Reading takes no step.
      if (request.method === 'GET') return send(request);
      this.taken.forget();
      const answer = await send(request);
      if (answer.status < 300) this.taken.keep();
      return answer;
    };
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
    return `${this.coverage.summary()}\n${this.taken.summary()}`;
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
