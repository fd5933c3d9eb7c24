import { setTimeout as pause } from 'node:timers/promises';
import type { LiveRefusal, RoomSaid } from '#contracts';
import type { Persona } from '#journey';
import { newId } from '#kernel';
import { HouseProcess } from '#testing/house-process';
import type { LiveClient } from '#testing/live-client';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';

import type { ToldMessage } from './application/told-room.js';

/** From the loss of the mediator to the commit that separates the sides, and from there until each side is in its lobby. */
const NOTICED_WITHIN_MS = 5_000;
const APART_WITHIN_MS = 2_000;
const LONG = process.env['LONG'] === '1';
const ROUNDS = LONG ? 200 : 2;

/** The mediator is connected to a process of its own, which is killed, or only the line breaks; the parties to another one. */
describe('a room whose mediator is lost', () => {
  let world: World;
  let other: HouseProcess;
  let room: SessionRoom;
  let joint: string | null;
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
  const say = (client: LiveClient): Promise<RoomSaid> =>
    client.ask<RoomSaid>('room.say', {
      ...{ roomId: room.roomId, placeId: joint, clientId: newId(), words: '我在听' },
    });

  /** Both sides speak on and on; answers the numbers that were acknowledged. */
  const talk = async (clients: readonly LiveClient[], stop: { now: boolean }): Promise<number[]> => {
    const numbers: number[] = [];
    while (!stop.now) {
      for (const client of clients) {
        const said = await say(client);
        if ((said as RoomSaid | LiveRefusal).ok) numbers.push(said.seq);
      }
      await pause(100);
    }
    return numbers;
  };

  /** The number under which the joint room was told for the last time that it is frozen. */
  const frozenAt = async (after: number): Promise<number> => {
    const path = room.path(`/places/${joint ?? ''}/messages?after=${after}`);
    const { items } = await room.mediator.must<{ items: ToldMessage[] }>('GET', path);
    return items.findLast(({ kind, words }) => kind === 'FACT' && words === 'frozen')?.seq ?? 0;
  };

  const lose = async (mediator: LiveClient, how: 'process' | 'line'): Promise<void> => {
    if (how === 'process') await other.kill();
    else mediator.breakOff();
  };

  it(
    'keeps its sides apart within five seconds, says nothing more between them, and brings them back',
    async () => {
      const { matter, mediator } = room;
      const sides = [matter.applicant, matter.respondent];
      const [a, r] = [await enter(world.url, matter.applicant), await enter(world.url, matter.respondent)];
      for (let round = 0; round < ROUNDS; round += 1) {
        const how = (LONG ? Math.random() < 0.5 : round === 0) ? 'process' : 'line';
        const m = await enter(how === 'process' || round % 2 === 0 ? other.url : world.url, mediator);
        await room.lead(round === 0 ? '/gathering' : '/resumption');
        joint = (await room.seenBy(matter.applicant)).placeId;
        const { seq } = await say(a);
        const stop = { now: false };
        const talking = talk([a, r], stop);
        await pause(Math.random() * 500);
        await lose(m, how);
        const lost = Date.now();
        await until(async () => (await room.seenBy(matter.applicant)).state === 'frozen');
        expect(Date.now() - lost).toBeLessThan(NOTICED_WITHIN_MS);
        const noticed = Date.now();
        for (const who of sides) await until(async () => (await room.placeOf(who)) === 'LOBBY');
        expect(Date.now() - noticed).toBeLessThan(APART_WITHIN_MS);
        stop.now = true;
        const numbers = await talking;
        const frozen = await frozenAt(seq);
        expect(numbers.length).toBeGreaterThan(0);
        expect(Math.max(...numbers)).toBeLessThan(frozen);
        for (const client of [a, r])
          expect(await say(client)).toMatchObject({ problem: { rule: 'room.speaks-where-one-is' } });
        if (how === 'process') await other.start();
      }
    },
    ROUNDS * 30_000,
  );
});
