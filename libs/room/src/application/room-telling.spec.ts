import type { Actor } from '#kernel';
import type { Stretch } from './read-room.js';
import type { Looked, ReadStandings } from './read-standings.js';
import { RoomSeats } from './room-seats.js';
import type { Spoken } from './room-stirs.js';
import { RoomTelling } from './room-telling.js';
import type { Sight } from './sight.js';
import type { ToldMessage } from './told-room.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const clock = { now: () => NOW };

/** A room of which the tables are plain lists: an official and a party in the joint room. */
class House {
  version = 1;
  official: string | null = 'joint';
  rights = true;
  readonly said: ToldMessage[] = [];
  readonly heard: [string, number][] = [];
  readonly changed: string[] = [];
  readings = 0;
  readonly seats = new RoomSeats();
  private readonly standings = {
    of: () => Promise.resolve(new Map([['room', this.looked()]])),
    mayStay: () => this.rights,
    versions: () => Promise.resolve(new Map([['room', this.version]])),
    messages: (stretches: readonly Stretch[]) => {
      this.readings += 1;
      const isIn = ({ from, to }: Stretch, { seq }: ToldMessage): boolean => from <= seq && seq <= to;
      const found = this.said.filter((one) => stretches.some((stretch) => isIn(stretch, one)));
      return Promise.resolve(new Map([['joint', found]]));
    },
  };
  readonly telling = new RoomTelling(this.seats, this.standings as unknown as ReadStandings, clock, {
    changed: (id) => void this.changed.push(id),
    message: (ids, _room, { seq }) => void this.heard.push(...ids.map((id): [string, number] => [id, seq])),
  });

  /** Let in, and looked at once. */
  static async withBoth(): Promise<House> {
    const house = new House();
    for (const id of ['official', 'party'])
      house.seats.take(
        { id, presenceId: id, roomId: 'room', disputeId: 'dispute', actor: {} as Actor },
        {
          state: 'open',
          placeId: 'joint',
          places: [],
          people: [],
          grants: [],
          besides: '',
        },
      );
    await house.telling.bringUp([{ roomId: 'room' }]);
    return house;
  }

  commit(count = 1): Spoken[] {
    return Array.from({ length: count }, () => {
      const message = { placeId: 'joint', seq: this.said.length + 1 } as ToldMessage;
      this.said.push(message);
      return { roomId: 'room', roomVersion: this.version, message };
    });
  }

  hearing(who: string): number[] {
    return this.heard.filter(([id]) => id === who).map(([, seq]) => seq);
  }

  private looked(): Looked {
    const person = (id: string, role: string, placeId: string | null) => ({
      ...{ id, personId: id, role, placeId, side: null, partyIds: [], heldUntil: NOW },
    });
    const people = [person('official', 'OFFICIAL', this.official), person('party', 'PARTY', 'joint')];
    const joint = { id: 'joint', kind: 'JOINT', open: true, partyIds: [], lastSeq: this.said.length };
    const room = { id: 'room', state: 'open', version: this.version };
    const standing = { room, people, places: [joint], grants: [], besides: [] };
    return { standing, glance: {} } as unknown as Looked;
  }
}

const hinted = (seq: number) => ({ roomId: 'room', upTo: { joint: seq } });

describe('telling in a room', () => {
  it('tells what was said here without reading it again', async () => {
    const house = await House.withBoth();
    expect(house.telling.spoken(house.commit(3))).toEqual([]);
    expect(house.hearing('party')).toEqual([1, 2, 3]);
    expect(house.readings).toBe(0);
  });

  it('tells what was said elsewhere and here in order, and each once', async () => {
    const house = await House.withBoth();
    house.commit(2);
    const later = house.telling.spoken(house.commit());
    expect(house.hearing('party')).toEqual([]);
    expect(later).toEqual([hinted(3)]);
    await house.telling.bringUp([...later, hinted(2)]);
    await house.telling.bringUp([{ roomId: 'room' }]);
    expect(house.hearing('party')).toEqual([1, 2, 3]);
    expect(house.hearing('official')).toEqual([1, 2, 3]);
  });

  it('does not tell who was moved away meanwhile, whichever way it heard of what was said', async () => {
    const [here, elsewhere] = [await House.withBoth(), await House.withBoth()];
    for (const house of [here, elsewhere]) Object.assign(house, { official: null, version: 2 });
    await here.telling.bringUp(here.telling.spoken(here.commit()));
    elsewhere.commit();
    await elsewhere.telling.bringUp([hinted(1)]);
    for (const house of [here, elsewhere]) {
      expect(house.hearing('party')).toEqual([1]);
      expect(house.hearing('official')).toEqual([]);
    }
  });

  it('tells nothing more to who has lost the right to be there', async () => {
    const house = await House.withBoth();
    house.rights = false;
    expect((await house.telling.bringUp([{ roomId: 'room' }])).map(({ id }) => id)).toEqual([
      'official',
      'party',
    ]);
    house.telling.spoken(house.commit());
    expect(house.heard).toEqual([]);
  });

  it('tells page after page what is more than one', async () => {
    const house = await House.withBoth();
    house.commit(450);
    await house.telling.bringUp([hinted(450)]);
    expect(house.hearing('party')).toEqual(Array.from({ length: 450 }, (_, at) => at + 1));
  });

  it('tells nobody who only comes in while it is being told', async () => {
    const house = await House.withBoth();
    const member = {
      id: 'late',
      presenceId: 'party',
      roomId: 'room',
      disputeId: 'dispute',
      actor: {} as Actor,
    };
    const read = {
      state: 'open',
      placeId: 'joint',
      places: [{ id: 'joint', lastSeq: 1 }],
      people: [],
      grants: [],
    };
    const first = house.commit();
    house.seats.take(member, read as unknown as Sight);
    const left = house.telling.spoken([...first, ...house.commit()]);
    await house.telling.bringUp(left);
    expect(house.hearing('late')).toEqual([2]);
    expect(house.hearing('party')).toEqual([1, 2]);
  });
});
