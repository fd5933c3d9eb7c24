import type { Actor } from '#kernel';
import { MissedChanges } from './missed-changes.js';
import type { Signs } from './read-signs.js';
import type { Seat } from './room-seats.js';

/** As often as a room is looked at anyway. */
const A_TURN = 10;

class Table {
  sign = 'first';
  last = 0;
  level: Actor['level'] = 'speak';
  readonly told = new Map([['joint', 0]]);
  readonly changes = new MissedChanges(
    {
      of: () =>
        Promise.resolve(new Map<string, Signs>([['room', { sign: this.sign, last: this.lastByPlace }]])),
    },
    { roomIds: ['room'], of: () => [this.seat] },
  );

  /** Looked at for the first time, and then not because it was its turn. */
  static async known(): Promise<Table> {
    const table = new Table();
    for (let round = 0; round < A_TURN; round += 1) await table.changes.find();
    return table;
  }

  private get lastByPlace(): Map<string, number> {
    return new Map([
      ['joint', this.last],
      ['caucus', 7],
    ]);
  }

  private get seat(): Seat {
    const actor = { level: this.level, roles: [] } as unknown as Actor;
    return { id: 's', actor, readable: new Set(['joint']), told: this.told } as unknown as Seat;
  }
}

describe('what nobody hinted at', () => {
  it('is nothing where a room stands as it stood', async () => {
    expect(await (await Table.known()).changes.find()).toEqual([]);
  });

  it('is a room that stands otherwise, once', async () => {
    const table = await Table.known();
    table.sign = 'second';
    expect(await table.changes.find()).toEqual([{ roomId: 'room' }]);
    expect(await table.changes.find()).toEqual([]);
  });

  it('is a room in which somebody has other rights', async () => {
    const table = await Table.known();
    table.level = 'read';
    expect(await table.changes.find()).toEqual([{ roomId: 'room' }]);
  });

  it('is a place whose last words somebody there lacks, until they have them', async () => {
    const table = await Table.known();
    table.last = 3;
    expect(await table.changes.find()).toEqual([{ roomId: 'room', upTo: { joint: 3 } }]);
    table.told.set('joint', 3);
    expect(await table.changes.find()).toEqual([]);
  });

  it('is everything again where a look has failed, and each room in its turn', async () => {
    const table = await Table.known();
    table.changes.forget();
    expect(await table.changes.find()).toEqual([{ roomId: 'room' }]);
    const looks: number[] = [];
    for (let round = 0; round < A_TURN; round += 1) looks.push((await table.changes.find()).length);
    expect(looks.reduce((sum, one) => sum + one)).toBe(1);
  });
});
