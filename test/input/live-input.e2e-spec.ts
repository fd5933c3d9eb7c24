import type { LoggerService } from '@nestjs/common';
import type { LiveRefusal } from '#contracts';
import { newId } from '#kernel';
import { HOSTILE_VALUES } from '#testing/hostile-values';
import { LiveClient } from '#testing/live-client';
import { type Guest, RoomGuests, ruleOf } from '#testing/room-guests';
import { SessionRoom } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { changed, Fingerprints } from '../access/fingerprint.js';

/** Fewer than a connection may ask in ten seconds. */
const PER_CONNECTION = 80;
/** What is larger ends the connection; that has a test of its own. */
const LARGEST = 6_000;
const FLOOD = 1_000;

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly operations: Readonly<Record<string, { readonly action: string }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly messages: Readonly<Record<string, { readonly payload: { readonly $ref?: string } }>>;
  };
}

/** What comes over the live line is as little to be trusted as what comes over HTTP. */
describe('input on the live line', () => {
  let world: World;
  let room: SessionRoom;
  let guests: RoomGuests;
  let others: Guest;
  const log: unknown[] = [];

  beforeAll(async () => {
    world = await openWorld();
    room = await SessionRoom.begun(world);
    guests = new RoomGuests(world.url, room);
    ({ r: others } = await guests.everybody());
    await room.lead('/gathering');
    const keep = (...said: unknown[]): void => void log.push(said);
    const quiet = (): void => undefined;
    const logger: LoggerService = { log: quiet, warn: quiet, error: keep, fatal: keep };
    world.app.useLogger(logger);
  });
  afterAll(async () => {
    guests.leave();
    await world.close();
  });

  /** Of every event a client may send, with a body that is right. */
  const events = async (): Promise<[event: string, body: Record<string, unknown>][]> => {
    const { operations, components } = (await (
      await fetch(`${world.url}/api/asyncapi.json`)
    ).json()) as Document;
    const { placeId } = await room.seenBy(room.matter.applicant);
    const known: Record<string, unknown> = { ...room.at, placeId, words: '一句话' };
    return Object.entries(operations)
      .filter(([, { action }]) => action === 'receive')
      .map(([event]) => {
        const name = components.messages[event]?.payload.$ref?.split('/').at(-1) ?? '';
        const fields = Object.keys(components.schemas[name]?.properties ?? {});
        return [event, Object.fromEntries(fields.map((field) => [field, known[field]]))];
      });
  };
  const fits = (body: unknown): boolean => JSON.stringify(body).length < LARGEST;
  const spoiled = (body: Record<string, unknown>): unknown[][] => {
    const whole = HOSTILE_VALUES.filter(fits).map((value) => [value]);
    const bodies = [...Object.keys(body), 'unknown', '__proto__'].flatMap((field) =>
      HOSTILE_VALUES.map((value) => [{ ...body, clientId: newId(), [field]: value }]).filter(fits),
    );
    return [[], [Buffer.from([0, 255, 1])], ...whole, ...bodies];
  };

  it('is answered with a problem, whatever it is, and stores nothing but words that are words', async () => {
    const prints = new Fingerprints(world.database.reads);
    const said = async (): Promise<number> =>
      (await world.database.reads.select(`SELECT id FROM room_messages WHERE kind = 'WORDS'`)).length;
    const faults: string[] = [];
    let [line, sent, spoken] = [await guests.inside(room.matter.applicant), 0, 0];
    const [before, saidBefore] = [await prints.take(), await said()];
    for (const [event, body] of await events())
      // Who leaves or enters changes where they are, rightly.
      for (const args of spoiled(body)) {
        sent += 1;
        if (sent % PER_CONNECTION === 0) {
          line.line.close();
          line = await guests.connect(room.matter.applicant);
        }
        const told = await line.line.ask<LiveRefusal | { ok: true }>(event, ...args);
        if (told.ok) spoken += Number(event === 'room.say');
        else if (told.problem.status >= 500 || told.problem.detail === '')
          faults.push(`${event} ${JSON.stringify(args).slice(0, 200)}: ${told.problem.code}`);
      }
    expect(faults).toEqual([]);
    expect(log).toEqual([]);
    expect(sent).toBeGreaterThan(1_000);
    expect((await said()) - saidBefore).toBe(spoken);
    const ofRooms = /^(?:room|idempotency|audit|stream)/;
    const touched = changed(before, await prints.take()).filter((table) => !ofRooms.test(table));
    expect(touched).toEqual([]);
  }, 180_000);

  it('names another room, another place or another person in vain', async () => {
    const other = await SessionRoom.begun(world);
    const a = await guests.inside(room.matter.applicant);
    const theirs = await other.seenBy(other.mediator);
    const foreign = theirs.places[0]?.id ?? '';
    const say = (more: object): Promise<unknown> =>
      a.line.ask('room.say', { ...{ roomId: room.roomId, clientId: newId(), words: '冒充' }, ...more });
    expect(ruleOf(await say({ placeId: foreign }))).toBe('room.place-not-found');
    expect(ruleOf(await say({ placeId: foreign, roomId: other.roomId }))).toBe('room.place-not-found');
    expect(ruleOf(await a.line.ask('room.enter', other.at))).toBe('dispute.not-found');
    const mixed = { disputeId: room.matter.id, roomId: other.roomId };
    for (const event of ['room.enter', 'room.leave', 'room.call'])
      expect(ruleOf(await a.line.ask(event, mixed))).toBe('room.not-found');
    await other.giveUp();
  });

  it('in a flood ends its own connection, and nobody else notices', async () => {
    const flooding = await LiveClient.connect(world.url, room.matter.applicant.token);
    const ended = flooding.ended();
    for (let sent = 0; sent < FLOOD; sent += 1) flooding.socket.emit('room.say', { words: sent });
    const began = performance.now();
    expect(await guests.say(others, '照常说话')).toMatchObject({ ok: true });
    await until(() => Promise.resolve(others.words.includes('照常说话')));
    expect(performance.now() - began).toBeLessThan(2_000);
    await ended;
    expect(others.line.socket.connected).toBe(true);
  });
});
