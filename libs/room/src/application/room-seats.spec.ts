import { placesEntered } from './room-seats.js';
import { BOUNDS } from './room-settings.js';
import type { Sight } from './sight.js';

const PAGE = BOUNDS.pageOfMessages;
const seeing = (lastSeq: number): Sight => ({ places: [{ id: 'joint', lastSeq }] }) as unknown as Sight;
const told = (lastSeq: number, last?: number): number | undefined =>
  placesEntered(seeing(lastSeq), last === undefined ? undefined : [{ placeId: 'joint', seq: last }])[0]
    ?.after;

describe('from which number on somebody is told who comes in', () => {
  it('is the last one they have, and without one what is new', () => {
    expect([told(7, 4), told(7, 0), told(7, 7), told(7)]).toEqual([4, 0, 7, 7]);
  });

  it('is what is new where they lack more than a page: the rest they read', () => {
    expect([told(PAGE + 5, 5), told(PAGE + 5, 4)]).toEqual([5, PAGE + 5]);
  });

  it('is no number that has not been given, and of no place they may not read', () => {
    expect(told(7, 8)).toBe(7);
    expect(placesEntered(seeing(7), [{ placeId: 'caucus', seq: 1 }])).toEqual([
      { placeId: 'joint', after: 7, lastSeq: 7 },
    ]);
  });
});
