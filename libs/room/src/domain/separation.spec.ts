import fc from 'fast-check';
import { admits, mayRead, type Place, type Presence, type RoomRole } from './place.js';
import { isUnguarded, returning, separated, unguardedPlaces, wouldBeUnguarded } from './separation.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const LATER = new Date('2026-11-23T10:00:03Z');
const EARLIER = new Date('2026-11-23T09:59:59Z');

const place = (id: string, kind: Place['kind'], more: Partial<Place> = {}): Place => ({
  ...{ id, kind, side: null, partyIds: [], mediatorIds: [], open: true },
  ...more,
});
const places: readonly Place[] = [
  place('lobby-a', 'LOBBY', { side: 'APPLICANT' }),
  place('lobby-r', 'LOBBY', { side: 'RESPONDENT' }),
  place('joint', 'JOINT'),
  place('caucus', 'CAUCUS', { partyIds: ['a1', 'r1'], mediatorIds: ['m1'] }),
  place('officials', 'OFFICIALS'),
];
const person = (personId: string, role: RoomRole, placeId: string | null, held = LATER): Presence => ({
  ...{ personId, role, placeId, heldUntil: held, returnPlaceId: null },
  side: role === 'PARTY' ? (personId.startsWith('a') ? 'APPLICANT' : 'RESPONDENT') : null,
  partyIds: role === 'PARTY' ? [personId] : [],
});

const anybody = fc
  .uniqueArray(fc.constantFrom('a1', 'a2', 'r1', 'r2', 'm1', 'm2', 'o1'), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => {
        const role = id.startsWith('m') ? 'MEDIATOR' : id.startsWith('o') ? 'OFFICIAL' : 'PARTY';
        const own = places.filter((one) => admits(one, person(id, role, null))).map((one) => one.id);
        return fc
          .tuple(fc.constantFrom(null, ...own), fc.constantFrom(LATER, EARLIER))
          .map(([at, held]) => person(id, role, at, held));
      }),
    ),
  );

const moved = (people: readonly Presence[], moves: readonly Partial<Presence>[]): Presence[] =>
  people.map((one) => ({ ...one, ...moves.find(({ personId }) => personId === one.personId) }));
const apart = (people: readonly Presence[]) =>
  moved(people, separated(unguardedPlaces(places, people, NOW), places, people));

describe('keeping people apart', () => {
  it('leaves nobody alone with the other side, whoever was where', () => {
    fc.assert(
      fc.property(anybody, (people) => {
        expect(unguardedPlaces(places, apart(people), NOW)).toEqual([]);
      }),
    );
  });

  it('puts everybody where they may be, and moves nobody who was safe', () => {
    fc.assert(
      fc.property(anybody, (people) => {
        const unsafe = new Set(unguardedPlaces(places, people, NOW).map(({ id }) => id));
        for (const [at, one] of apart(people).entries()) {
          const here = places.find(({ id }) => id === one.placeId);
          expect(here === undefined || admits(here, one)).toBe(true);
          const before = people[at]?.placeId ?? null;
          if (before === null || !unsafe.has(before)) expect(one.placeId).toBe(before);
        }
      }),
    );
  });

  it('brings everybody back where they were as soon as a mediator is there again', () => {
    fc.assert(
      fc.property(anybody, (people) => {
        const back = apart(people).map((one) =>
          one.role === 'MEDIATOR' ? { ...one, heldUntil: LATER } : one,
        );
        for (const { personId, placeId } of returning(places, back, NOW))
          expect(people.find((one) => one.personId === personId)?.placeId).toBe(placeId);
        expect(unguardedPlaces(places, moved(back, returning(places, back, NOW)), NOW)).toEqual([]);
      }),
    );
  });

  it('does not count a mediator whose connection no longer vouches for them', () => {
    const people = [person('a1', 'PARTY', 'joint'), person('r1', 'PARTY', 'joint')];
    expect(isUnguarded([...people, person('m1', 'MEDIATOR', 'joint')], NOW)).toBe(false);
    expect(isUnguarded([...people, person('m1', 'MEDIATOR', 'joint', EARLIER)], NOW)).toBe(true);
    expect(isUnguarded([...people, person('o1', 'OFFICIAL', 'joint')], NOW)).toBe(true);
    expect(isUnguarded([person('a1', 'PARTY', 'joint'), person('a2', 'PARTY', 'joint')], NOW)).toBe(false);
  });

  it('admits to a caucus only the mediator who leads it: whoever is there can read what is said', () => {
    const caucus = places.find(({ kind }) => kind === 'CAUCUS') ?? place('none', 'CAUCUS');
    const who = (id: string) => person(id, id.startsWith('m') ? 'MEDIATOR' : 'PARTY', null);
    for (const [id, inside] of Object.entries({ m1: true, m2: false, a1: true, r1: true, a2: false }))
      expect([id, admits(caucus, who(id)), mayRead(caucus, who(id))]).toEqual([id, inside, inside]);
  });

  it('sees beforehand that a mediator who leaves would leave two sides together', () => {
    const people = [
      ...[person('a1', 'PARTY', 'joint'), person('r1', 'PARTY', 'joint')],
      person('m1', 'MEDIATOR', 'joint'),
    ];
    expect(wouldBeUnguarded(people, [{ personId: 'm1', placeId: 'officials' }], NOW)).toBe(true);
    expect(wouldBeUnguarded(people, [{ personId: 'r1', placeId: 'lobby-r' }], NOW)).toBe(false);
  });
});
