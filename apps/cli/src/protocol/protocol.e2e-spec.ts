import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { openWorld, type World } from '#testing/world';
import { clauses, tryAll } from './clauses.js';
import { Line, type Connect, type Heard } from './line.js';
import { Table } from './table.js';

const PAGE = join(rootDir(), 'libs/live/PROTOCOL.md');

describe('the protocol of the live line', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const laid = (connect?: Connect): Promise<Table> => Table.laid(world.url, world.cast, connect);
  const brokenIn = async (table: Table, ids?: readonly string[]): Promise<string[]> => {
    const broken: string[] = [];
    const some = clauses.filter(({ id }) => ids === undefined || ids.includes(id));
    for await (const { clause, broken: why } of tryAll(table, some))
      if (why !== undefined) broken.push(`${clause.id}: ${why}`);
    await table.clear();
    return broken;
  };

  it('promises on its page what is tried, word for word', () => {
    const promised = [...readFileSync(PAGE, 'utf8').matchAll(/^- \*\*(\w\d)\*\* (.+)$/gm)];
    expect(promised.map(([, id = '', says = '']) => `${id} ${says}`)).toEqual(
      clauses.map(({ id, says }) => `${id} ${says}`),
    );
  });

  it('names every event there is', async () => {
    const document = await fetch(`${world.url}/api/asyncapi.json`);
    const { operations } = (await document.json()) as { operations: object };
    const page = readFileSync(PAGE, 'utf8');
    const events = Object.keys(operations);
    expect(events.length).toBeGreaterThan(10);
    expect(events.filter((event) => !page.includes(`\`${event}\``))).toEqual([]);
  });

  it('is kept by this server', async () => {
    expect(await brokenIn(await laid())).toEqual([]);
  });

  /** A server that tells otherwise than ours does, as its clients would hear it. */
  const telling = (
    told: (one: Heard, at: number, everybody: readonly Heard[][]) => readonly Heard[],
  ): Connect => {
    const everybody: Heard[][] = [];
    return async (url, token) => {
      const line = await Line.open(url, token);
      const { heard } = line;
      const keep = heard.push.bind(heard);
      let at = 0;
      heard.push = (one: Heard) => {
        const isMessage = one.event === 'room.message';
        return keep(...(isMessage ? told(one, (at += 1), everybody) : [one]));
      };
      everybody.push(heard);
      return line;
    };
  };

  it.each([
    ['loses a message', (one: Heard, at: number) => (at % 5 === 0 ? [] : [one]), 'R3'],
    ['tells a message twice', (one: Heard) => [one, one], 'R4'],
    ['tells everybody what it tells one', gossiping, 'S1'],
  ] as const)('is not kept by one that %s', async (_, told, id) => {
    expect(await brokenIn(await laid(telling(told)), [id])).toEqual([expect.stringContaining(`${id}: `)]);
  });
});

/** Into what the others have heard, past their own ears. */
function gossiping(one: Heard, _: number, everybody: readonly Heard[][]): readonly Heard[] {
  for (const heard of everybody) heard[heard.length] = one;
  return [];
}
