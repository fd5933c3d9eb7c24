import type { Place, Presence, RoomRole } from './place.js';
import { readByOthers } from './read-marks.js';

const place = (kind: Place['kind'], partyIds: string[] = [], mediatorIds: string[] = []): Place => ({
  ...{ id: 'here', kind, side: null, partyIds, mediatorIds, open: true },
});
const person = (personId: string, role: RoomRole = 'PARTY', placeId = 'here'): Presence => ({
  ...{ personId, role, side: personId, partyIds: [personId], placeId },
  ...{ returnPlaceId: null, heldUntil: new Date(0) },
});
const [a, r, m] = [person('a'), person('r'), person('m', 'MEDIATOR')];
const gone = person('official', 'OFFICIAL', 'elsewhere');
const people = [a, r, m, gone];
const marks = [
  { placeId: 'here', personId: 'r', seq: 3 },
  { placeId: 'here', personId: 'official', seq: 9 },
  { placeId: 'there', personId: 'm', seq: 7 },
];
const speakers = new Set(['a']);

describe('what was read in a place', () => {
  it('is told to who speaks there and to who leads, of the others who may read it', () => {
    const known = { place: place('JOINT'), people, marks, speakers };
    expect(readByOthers(a, known)?.upTo).toEqual([3, 0]);
    expect(readByOthers(m, known)?.upTo).toEqual([3, 0]);
    expect(readByOthers(r, known)).toBeUndefined();
  });

  it('stays in a caucus', () => {
    const caucus = { place: place('CAUCUS', ['a'], ['m']), people, marks, speakers: new Set(['a', 'r']) };
    expect(readByOthers(a, caucus)?.upTo).toEqual([0]);
    expect(readByOthers(m, caucus)?.upTo).toEqual([0]);
    expect(readByOthers(r, caucus)).toBeUndefined();
    expect(readByOthers(person('other', 'MEDIATOR'), caucus)).toBeUndefined();
  });
});
