import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Persona } from '#journey';
import { canonicalJson, newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import type { PlacedMatter } from '#testing/placed-matter';
import { RoomGuests } from '#testing/room-guests';
import { APPLICANT, SessionRoom, type Joined } from '#testing/session-room';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { RangeBook } from './application/range-book.js';
import { RangeKeys } from './application/range-keys.js';
import type { ToldRange, ToldRanges } from './application/read-ranges.js';
import { RangeEntity } from './persistence/range.entity.js';

/** Figures that stand nowhere else. */
const MOST = 31_415_92;
const LEAST = 27_182_81;

describe('a double-blind range', () => {
  let world: World;
  let room: SessionRoom;
  let matter: PlacedMatter;
  let mediator: Persona;
  let third: Persona;
  let thirdId: string;
  let guests: RoomGuests;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    const { room: opened, others } = await SessionRoom.withOthers(world, [APPLICANT]);
    room = opened;
    [third, thirdId] = others[0] as Joined;
    ({ matter, mediator } = room);
    guests = new RoomGuests(world.url, room);
  });
  afterEach(async () => {
    guests.leave();
    await room.giveUp();
  });
  afterAll(() => world.close());

  const path = (rest = ''): string => room.path(`/ranges${rest}`);
  const seenBy = async (who: Persona): Promise<readonly ToldRange[]> =>
    (await who.must<ToldRanges>('GET', path())).items;
  const asking = (more: object = {}): object => ({
    ...{ payerPartyId: matter.r, payeePartyId: matter.a, revealsMidpoint: false },
    ...more,
  });
  const opened = async (more: object = {}): Promise<string> => {
    const body = asking(more);
    const { result } = await mediator.must<{ result: { rangeId: string } }>('POST', path(), { body });
    return result.rangeId;
  };
  const seals = (who: Persona, rangeId: string, partyId: string, figureFen: number, more: object = {}) =>
    who.ask('POST', path(`/${rangeId}/seals`), { body: { partyId, figureFen }, ...more });
  const payer = (rangeId: string, fen = MOST) => seals(matter.respondent, rangeId, matter.r, fen);
  const payee = (rangeId: string, fen = LEAST) => seals(matter.applicant, rangeId, matter.a, fen);
  const cancelling = (rangeId: string) => mediator.ask('POST', path(`/${rangeId}/cancelling`));
  const ruleIn = ({ body }: { body: unknown }): string => {
    const { rule, code } = body as Record<string, string>;
    return rule ?? code ?? '';
  };
  const row = async (rangeId: string): Promise<RangeEntity> =>
    (await world.database.reads.find(RangeEntity, { id: rangeId }))[0] as RangeEntity;
  const livingKeys = (rangeId: string): string[] =>
    readdirSync(world.place.keyDirectory).filter((name) => name.includes(rangeId) && name.endsWith('.key'));
  /** Everything the database holds, and every key file. */
  const dumped = async (): Promise<string> => {
    const tables = world.database.dataSource.entityMetadatas.map(({ tableName }) => tableName);
    const rows = await Promise.all(
      [...new Set(tables)].map((name) => world.database.reads.select(`SELECT * FROM \`${name}\``)),
    );
    const folder = world.place.keyDirectory;
    const files = readdirSync(folder).filter((name) => /\.(?:key|gone|pub)$/.test(name));
    return JSON.stringify(rows) + files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  };

  it('tells that the two overlap, and nothing else; then figures, ciphertext and key are gone', async () => {
    const rangeId = await opened();
    const { version } = await mediator.dispute(matter.id);
    const idempotencyKey = newId();
    const first = await seals(matter.respondent, rangeId, matter.r, MOST, { idempotencyKey });
    expect([first.status, JSON.stringify(first.body).includes(String(MOST))]).toEqual([200, false]);
    const waiting = await row(rangeId);
    expect(waiting.payerSealed).toMatch(new RegExp(`^e1\\$range\\.${rangeId}\\.v1\\$`));
    expect(livingKeys(rangeId)).toHaveLength(1);
    for (const who of [mediator, matter.applicant, matter.respondent])
      expect(await seenBy(who)).toMatchObject([
        { state: 'waiting', result: null, sealedPartyIds: [matter.r], midpointFen: null },
      ]);
    expect((await payee(rangeId)).status).toBe(200);
    expect(livingKeys(rangeId)).toEqual([]);
    for (const who of [mediator, matter.applicant, matter.respondent])
      expect(await seenBy(who)).toMatchObject([
        { state: 'overlap', result: 'OVERLAP', midpointFen: null, actions: [] },
      ]);
    expect((await mediator.dispute(matter.id)).version).toBe(version);
    const everything = await dumped();
    const requestHash = createHash('sha256')
      .update(
        canonicalJson([
          'POST',
          `/api/v1${path(`/${rangeId}/seals`)}`,
          { partyId: matter.r, figureFen: MOST },
        ]),
      )
      .digest('hex');
    const unwanted = [waiting.payerSealed ?? '', String(MOST), String(LEAST), '0000003141592', requestHash];
    expect(unwanted.filter((one) => everything.includes(one))).toEqual([]);
    // The same request again gets its first answer, and changes nothing.
    const again = await seals(matter.respondent, rangeId, matter.r, MOST, { idempotencyKey });
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(livingKeys(rangeId)).toEqual([]);
  });

  it.each([
    [true, MOST, LEAST, 'OVERLAP', Math.floor((MOST + LEAST) / 2)],
    [false, MOST, LEAST, 'OVERLAP', null],
    [true, LEAST, MOST, 'NO_OVERLAP', null],
    [true, MOST, MOST, 'OVERLAP', MOST],
  ] as const)('with the midpoint agreed: %s, %i at most and %i at least: %s, %s', async (...one) => {
    const [revealsMidpoint, most, least, result, midpointFen] = one;
    const rangeId = await opened({ revealsMidpoint });
    await payee(rangeId, least);
    await payer(rangeId, most);
    for (const who of [mediator, matter.applicant, matter.respondent])
      expect(await seenBy(who)).toMatchObject([{ id: rangeId, result, midpointFen }]);
  });

  it('is sealed once by each, and by nobody else; the others hear of nothing', async () => {
    await guests.inside(mediator);
    const [a, other] = [await guests.inside(matter.applicant), await guests.inside(third)];
    const began = a.changes;
    const rangeId = await opened();
    await until(() => Promise.resolve(a.changes > began));
    const calm = other.changes;
    await payer(rangeId);
    expect(ruleIn(await payer(rangeId, LEAST))).toBe('range.not-sealed-yet');
    expect(await seenBy(third)).toEqual([]);
    const byThird = await seals(third, rangeId, thirdId, LEAST);
    expect([byThird.status, ruleIn(byThird)]).toEqual([404, 'range.not-found']);
    expect(ruleIn(await seals(matter.applicant, rangeId, matter.r, LEAST))).toBe('dispute.no-such-party');
    expect((await seals(mediator, rangeId, matter.a, LEAST)).status).toBe(403);
    for (const who of [matter.applicant, third, matter.officer])
      expect((await who.ask('POST', path(`/${rangeId}/cancelling`))).status).toBe(403);
    expect((await matter.officer.get(path())).status).toBe(403);
    expect((await matter.applicant.ask('POST', path(), { body: asking() })).status).toBe(403);
    const outsider = await world.cast.party('15430009999');
    expect((await outsider.get(path())).status).toBe(404);
    expect((await seals(outsider, rangeId, matter.a, LEAST)).status).toBe(404);
    expect((await row(rangeId)).state).toBe('waiting');
    expect(other.changes).toBe(calm);
  });

  it('says nothing of a figure it does not take', async () => {
    const rangeId = await opened();
    for (const figureFen of [-4_242_42, 4_242_42.5, '424242', 9e15]) {
      const { status, body } = await seals(matter.respondent, rangeId, matter.r, figureFen as number);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).not.toMatch(/424242|9000000000000000/);
    }
    expect((await row(rangeId)).payerSealedBy).toBeNull();
  });

  it.each([
    ['with oneself', () => ({ payeePartyId: matter.r }), 'range.between-two-of-the-room'],
    ['with somebody who is not there', () => ({ payeePartyId: newId() }), 'range.between-two-of-the-room'],
    ['about claims of nobody', () => ({ claimIds: [newId()] }), 'dispute.no-such-claim'],
  ] as const)('is not opened %s', async (_what, more, rule) =>
    expect(ruleIn(await mediator.ask('POST', path(), { body: asking(more()) }))).toBe(rule),
  );

  it('is one at a time between the same two, and not so often that one could guess', async () => {
    for (let round = 0; round < 5; round += 1) {
      const rangeId = await opened();
      expect(ruleIn(await mediator.ask('POST', path(), { body: asking() }))).toBe('range.one-at-a-time');
      expect((await cancelling(rangeId)).status).toBe(200);
    }
    expect(ruleIn(await mediator.ask('POST', path(), { body: asking() }))).toBe('range.not-too-often');
    await opened({ payeePartyId: thirdId });
  });

  it('has one result when both seal at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const rangeId = await opened();
      const figures = round % 2 === 0 ? ([MOST, LEAST] as const) : ([LEAST, MOST] as const);
      const answers = await Promise.all([payer(rangeId, figures[0]), payee(rangeId, figures[1])]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const result = round % 2 === 0 ? 'OVERLAP' : 'NO_OVERLAP';
      for (const who of [mediator, matter.applicant, matter.respondent])
        expect((await seenBy(who)).at(-1)).toMatchObject({ id: rangeId, result });
      expect(await row(rangeId)).toMatchObject({ payerSealed: null, payeeSealed: null });
      expect(livingKeys(rangeId)).toEqual([]);
    }
  });

  it('called off, or left behind when the session ends, is gone unread', async () => {
    const rangeId = await opened();
    await payer(rangeId);
    await cancelling(rangeId);
    expect(await row(rangeId)).toMatchObject({ state: 'cancelled', payerSealed: null, midpointFen: null });
    expect(livingKeys(rangeId)).toEqual([]);
    expect(ruleIn(await payee(rangeId))).toBe('range.not-in-this-state');
    expect(ruleIn(await cancelling(rangeId))).toBe('range.not-in-this-state');
    const left = await opened();
    await payer(left);
    await room.end();
    expect(await row(left)).toMatchObject({ state: 'cancelled', payerSealed: null });
    await until(() => Promise.resolve(livingKeys(left).length === 0));
  });

  it('leaves nothing readable when a process dies before it destroys the key', async () => {
    const keys = world.app.get(RangeKeys, { strict: false });
    await keys.onApplicationShutdown();
    try {
      const rangeId = await opened();
      await payer(rangeId);
      const { payerSealed } = await row(rangeId);
      // As far as the commit, and not a step further.
      await world.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
        await tx.lockStream(matter.id);
        const book = world.app.get(RangeBook, { strict: false });
        const sealing = { partyId: matter.a, personId: newId(), figureFen: LEAST };
        book.take(tx, await book.one(tx, room.roomId, rangeId), sealing);
      });
      expect(livingKeys(rangeId)).toHaveLength(1);
      expect(await dumped()).not.toContain(payerSealed);
      await keys.round();
      expect(livingKeys(rangeId)).toEqual([]);
      expect((await row(rangeId)).keyDestroyedAt).not.toBeNull();
      await keys.round();
      expect(livingKeys(rangeId)).toEqual([]);
    } finally {
      keys.onApplicationBootstrap();
    }
  });
});
