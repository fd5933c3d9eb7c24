/** Disputes of three people in every phase: what the house says can be done can be done, and what not, not. */
import { disputeMachine } from '#dispute';
import { describedStates } from '#kernel';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { testDialect } from '#testing/database';
import type { Detour } from '#testing/walk-aside';
import { earlyDetours } from '#testing/walk-detours-early';
import { lateDetours } from '#testing/walk-detours-late';
import { talkDetours } from '#testing/walk-detours-talks';
import { WalkedDispute } from '#testing/walk-dispute';
import { elementsAtTheTable, statesOfElements } from '#testing/walk-elements';
import { WalkHouse } from '#testing/walk-house';
import { offersAtTheTable, statesOfOffers } from '#testing/walk-offers';
import { filed, ways } from '#testing/walk-stories';
import { statesOfTurns, turnsToWrite } from '#testing/walk-writing';

const LONG = process.env['LONG'] === '1';
/** Steps taken by chance of what is allowed, after each way has been walked to its end. */
const FURTHER = LONG ? 12 : 3;
/**
 * Rules do not know the database. What they refuse is asked everywhere on SQLite; on the server, in the short form, in
 * each phase until one dispute has been looked at there. Every way is walked, and every step taken, on both.
 */
const EVERYWHERE = LONG || testDialect === 'sqlite';
/** A way is several hundred requests; what a busy machine does not finish would disturb the ways after it. */
const PATIENCE_MS = LONG ? 3_600_000 : 600_000;

describe('a dispute of three people', () => {
  let house: WalkHouse;
  const lookedAt = new Set<string>();
  beforeAll(async () => {
    house = await WalkHouse.open(filed);
  }, PATIENCE_MS);
  afterAll(() => house.close());
  afterEach(() => house.turnBack());

  const look = async (walked: WalkedDispute): Promise<string[]> => {
    const { state } = walked.dispute;
    if (!EVERYWHERE && lookedAt.has(state)) return [];
    lookedAt.add(state);
    return walked.checkRefusals();
  };

  it.each(ways.map((way) => [way.name, way] as const))(
    'is what it says it is: %s',
    async (_name, way) => {
      const dispute = await house.tell(way.story);
      const walked = new WalkedDispute(house, dispute, LONG);
      const faults: string[] = [];
      const steps = house.stepsOf(way, dispute);
      if (way.everyStep || LONG) faults.push(...(await look(walked)));
      for (const [index, step] of steps.entries()) {
        await step.take();
        if (way.everyStep || LONG || index === steps.length - 1) faults.push(...(await look(walked)));
      }
      for (let further = 0; further < FURTHER; further += 1) faults.push(...(await walked.goOn()));
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  const goAside = async ({ story, reach, asides }: Detour): Promise<string[]> => {
    const dispute = await house.tell(story);
    const walked = new WalkedDispute(house, dispute, LONG);
    const faults: string[] = [];
    await house.bringTo(dispute, reach);
    for (const [index, aside] of asides.entries()) {
      if ('days' in aside) await house.wait(aside.days);
      else await walked.act(...aside);
      if (LONG || index === asides.length - 1) faults.push(...(await look(walked)));
    }
    return faults;
  };

  it.each([...earlyDetours, ...talkDetours, ...lateDetours].map((one) => [one.name, one] as const))(
    'goes aside: %s',
    async (_name, detour) => {
      const going = () => goAside(detour);
      const byBody = () => house.withPolicy('consent.respondentsAsked', 'BY_BODY_ON_SELF', going);
      expect(await (detour.bodyAsks ? byBody() : going())).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'goes into a room, whose mediator leaves it, comes back, and leaves it for good',
    async () => {
      const { world } = house;
      const room = await house.sending(() => SessionRoom.begun(world));
      const { applicant, respondent } = room.matter;
      const parties = [await room.comeIn(world.url, applicant), await room.comeIn(world.url, respondent)];
      const mediator = await room.comeIn(world.url, room.mediator);
      await room.lead('/gathering');
      await mediator.ask('room.leave', room.at);
      // Acknowledged on the live line, which nobody listens to here.
      house.taken.keep();
      await mediator.ask('room.enter', room.at);
      await room.lead('/resumption');
      await mediator.ask('room.leave', room.at);
      expect((await room.seenBy(applicant)).state).toBe('frozen');
      await room.end();
      for (const line of [...parties, mediator]) line.close();
    },
    PATIENCE_MS,
  );

  it(
    'puts offers on the table, until one is written down and the others have lapsed',
    async () => {
      const { world } = house;
      const room = await house.sending(() => SessionRoom.begun(world));
      const guests = await house.sending(() => offersAtTheTable(world.url, room));
      await house.wait(4);
      await until(
        async () => !(await statesOfOffers(room)).some((state) => ['held', 'open'].includes(state)),
      );
      house.taken.keep();
      guests.leave();
    },
    PATIENCE_MS,
  );

  it(
    'goes through points of fact, until one is written down and the others are left',
    async () => {
      const room = await house.sending(() => SessionRoom.begun(house.world));
      await elementsAtTheTable(room);
      expect(new Set(await statesOfElements(room))).toEqual(new Set(['open', 'dropped', 'taken']));
      house.taken.keep();
      await room.giveUp();
    },
    PATIENCE_MS,
  );

  it(
    'writes in turn, until one has written and the others need not',
    async () => {
      const room = await house.sending(() => SessionRoom.begun(house.world, 'ASYNC'));
      const writing = await turnsToWrite(room);
      await house.wait(2);
      await until(async () => !(await statesOfTurns(writing)).includes('waiting'));
      // Its time has passed without anybody's request.
      house.taken.keep();
      await writing.give([room.matter.r]);
      await room.end();
      expect((await statesOfTurns(writing)).toSorted()).toEqual(['ended', 'lapsed', 'recalled', 'taken']);
      await room.giveUp();
    },
    PATIENCE_MS,
  );

  it('was looked at in every phase, and took every step of every machine', () => {
    console.info(house.report());
    const phases = describedStates(disputeMachine).map(({ name }) => name);
    expect(phases.filter((phase) => !house.coverage.phases.includes(phase))).toEqual([]);
    expect([...house.coverage.unwritten]).toEqual([]);
    expect(house.taken.unreachedStates).toEqual([]);
    expect(house.taken.untaken).toEqual([]);
  });
});
