import type { RoomSaid } from '#contracts';
import type { Persona } from '#journey';
import { newId } from '#kernel';
import { HouseProcess } from '#testing/house-process';
import type { LiveClient } from '#testing/live-client';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

/** From the loss of the mediator to the commit that separates the sides, by the server's own order. */
const NOTICED_WITHIN_MS = 5_000;
const ROUNDS = process.env['LONG'] === '1' ? 200 : 1;

/** The mediator is connected to a process of its own, which is killed; the parties to another one. */
describe('a room whose mediator’s process is killed', () => {
  let world: World;
  let other: HouseProcess;
  let room: SessionRoom;
  const open: LiveClient[] = [];

  beforeAll(async () => {
    world = await openWorld();
    const place = { ...world.place, remove: () => Promise.resolve() };
    other = await HouseProcess.at(place, { more: { CONCORD_SEED: 'none' } });
    await other.start();
    room = await SessionRoom.begun(world);
  }, 180_000);
  afterAll(async () => {
    for (const client of open) client.close();
    await other.remove();
    await world.close();
  });

  const enter = async (url: string, who: Persona): Promise<LiveClient> => {
    const client = await room.comeIn(url, who);
    open.push(client);
    return client;
  };

  it(
    'keeps its sides apart within five seconds, says nothing more between them, and brings them back',
    async () => {
      const { matter, mediator, roomId } = room;
      const [a, r] = [await enter(world.url, matter.applicant), await enter(world.url, matter.respondent)];
      for (let round = 0; round < ROUNDS; round += 1) {
        await enter(other.url, mediator);
        await room.lead(round === 0 ? '/gathering' : '/resumption');
        const { placeId: joint } = await room.seenBy(matter.applicant);
        const say = (client: LiveClient): Promise<RoomSaid> =>
          client.ask<RoomSaid>('room.say', { roomId, placeId: joint, clientId: newId(), words: '我在听' });
        expect(await say(a)).toMatchObject({ ok: true });
        await other.kill();
        const killed = Date.now();
        await until(async () => (await room.seenBy(matter.applicant)).state === 'frozen');
        expect(Date.now() - killed).toBeLessThan(NOTICED_WITHIN_MS);
        for (const who of [matter.applicant, matter.respondent])
          expect(await room.placeOf(who)).toBe('LOBBY');
        for (const client of [a, r])
          expect(await say(client)).toMatchObject({ problem: { rule: 'room.speaks-where-one-is' } });
        await other.start();
      }
    },
    ROUNDS * 30_000,
  );
});
