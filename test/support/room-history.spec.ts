import { faultsOf, type Heard, type Message, type RoomHistory } from './room-history.js';

const message = (seq: number, placeId = 'joint'): Message => ({
  ...{ placeId, seq, personId: 'anna', clientId: `${placeId}-${seq}` },
});
const heard = (who: string, seq: number, connection = 1, placeId = 'joint'): Heard => ({
  ...message(seq, placeId),
  ...{ who, connection },
});

/** Three messages in the joint room and one in Anna's lobby; Bert's line broke after the first. */
const sound: RoomHistory = {
  committed: [message(1), message(2), message(3), message(1, 'lobby')],
  acknowledged: [message(1), message(3), message(1, 'lobby')],
  entitled: new Map([
    ['joint', new Set(['anna', 'bert'])],
    ['lobby', new Set(['anna'])],
  ]),
  told: [
    ...[1, 2, 3].map((seq) => heard('anna', seq)),
    ...[heard('anna', 1, 1, 'lobby'), heard('bert', 1), heard('bert', 3, 2)],
  ],
  kept: [
    ...[heard('anna', 1), heard('bert', 1), heard('anna', 1, 1, 'lobby')],
    ...[2, 3].flatMap((seq) => [heard('anna', seq), heard('bert', seq)]),
  ],
};
const faults = (change: Partial<RoomHistory>): string[] => faultsOf({ ...sound, ...change });
const without = (all: readonly Heard[], who: string, seq: number): Heard[] =>
  all.filter((one) => one.who !== who || one.seq !== seq || one.placeId !== 'joint');

describe('the checker of what was said in rooms', () => {
  it('finds nothing where nothing is wrong, also of what was committed and never acknowledged', () => {
    expect(faultsOf(sound)).toEqual([]);
  });

  it('finds what was lost on its way to somebody', () => {
    expect(faults({ kept: without(sound.kept, 'bert', 2) })).toEqual([
      expect.stringContaining('bert has joint,anna,joint-3#3 where joint,anna,joint-2#2 should be'),
    ]);
    expect(faults({ kept: without(sound.kept, 'bert', 3) })).toEqual([
      expect.stringContaining('bert has nothing where'),
    ]);
    expect(faults({ kept: [] })).toHaveLength(3);
  });

  it('finds what was acknowledged and lost', () => {
    const committed = sound.committed.filter(({ seq }) => seq !== 3);
    expect(faults({ committed, told: [], kept: [] })).toContainEqual(
      expect.stringContaining('acknowledged and not committed'),
    );
  });

  it('finds an answer that named another number', () => {
    const acknowledged = [{ ...message(2), seq: 3 }];
    expect(faults({ acknowledged })).toEqual([expect.stringContaining('acknowledged and not committed')]);
  });

  it('finds what was committed twice, and numbers that are missing', () => {
    const twice = { ...message(4), clientId: 'joint-3' };
    expect(faults({ committed: [...sound.committed, twice] })).toContainEqual(
      expect.stringContaining('committed 2 times'),
    );
    expect(faults({ committed: [...sound.committed, message(5)] })).toContainEqual(
      expect.stringContaining('numbers 1,2,3,5'),
    );
  });

  it('finds what was told twice, or kept twice', () => {
    expect(faults({ told: [...sound.told, heard('anna', 3)] })).toEqual([
      expect.stringContaining('told 3 after 3'),
    ]);
    expect(faults({ kept: [...sound.kept, heard('anna', 3)] })).toEqual([expect.stringContaining('besides')]);
  });

  it('finds what came out of order, or with one left out between', () => {
    const told = [heard('anna', 2), heard('anna', 1)];
    expect(faults({ told })).toEqual([expect.stringContaining('told 1 after 2')]);
    expect(faults({ told: [heard('anna', 1), heard('anna', 3)] })).toEqual([
      expect.stringContaining('told 3 after 1'),
    ]);
    const kept = [...without(sound.kept, 'anna', 1), heard('anna', 1)];
    expect(faults({ kept })).toEqual([expect.stringContaining('anna has joint,anna,joint-2#2')]);
  });

  it('finds what reached somebody who may not read it', () => {
    const strange = heard('bert', 1, 2, 'lobby');
    expect(faults({ told: [...sound.told, strange] })).toEqual([expect.stringContaining('may not read it')]);
    expect(faults({ kept: [...sound.kept, strange] })).toEqual([expect.stringContaining('may not read it')]);
  });

  it('finds what was told and never committed', () => {
    expect(faults({ told: [...sound.told, heard('anna', 4)] })).toEqual([
      expect.stringContaining('told anna and not committed'),
    ]);
  });

  it('allows a gap only between two connections', () => {
    expect(faults({ told: [heard('bert', 1), heard('bert', 3, 2)] })).toEqual([]);
    expect(faults({ told: [heard('bert', 1), heard('bert', 3)] })).toHaveLength(1);
  });
});
