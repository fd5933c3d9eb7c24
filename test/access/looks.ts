import type { Route } from '#testing/routes';
import { AccessCalls, type Told } from './access-calls.js';
import type { Somebody } from './personas.js';
import type { SecretWorld } from './secret-world.js';

/** One look: a route with every id in its place, and a query. */
export interface Look {
  readonly route: Route;
  readonly ids: Readonly<Record<string, string>>;
  readonly query: string;
  /** Nothing particular is asked for. */
  readonly isPlain?: boolean;
}

/** A place, and the room it is in. */
type InRoom = Readonly<Record<'placeId' | 'roomId', string>>;

/** More of a list than there is. */
const MOST: Readonly<Record<string, unknown>> = { limit: 100, after: 0 };
/** Free text: whoever asks for a secret must learn as little as from a word that means nothing. */
export const FREE_TEXT = 'q';

/** Every way to look at the running house, told by its routes and by what its document says they can be asked for. */
export class Looks {
  private constructor(
    private readonly house: SecretWorld,
    readonly calls: AccessCalls,
    readonly routes: readonly Route[],
    /** Of the rooms: messages are read place by place. */
    private readonly places: readonly InRoom[],
  ) {}

  static async of(house: SecretWorld, routes: readonly Route[]): Promise<Looks> {
    const calls = await AccessCalls.of(house);
    const rows = await house.world.database.reads.select<{ id: string; room_id: string }>(
      'SELECT id, room_id FROM room_places',
    );
    return new Looks(
      house,
      calls,
      routes.filter(({ method }) => method === 'GET'),
      rows.map(({ id: placeId, room_id: roomId }) => ({ placeId, roomId })),
    );
  }

  /** As it is asked by a page that wants everything. */
  plain(route: Route): Look[] {
    const names = this.queryNames(route).filter((name) => name in MOST);
    const query = names.map((name) => `${name}=${String(MOST[name])}`).join('&');
    return this.everyId(route).map((ids) => ({ route, ids, query, isPlain: true }));
  }

  /** With each of its parameters alone. */
  asked(route: Route): Look[] {
    const [ids = {}] = this.everyId(route);
    return this.queryNames(route)
      .filter((name) => !(name in MOST))
      .map((name) => ({ route, ids, query: this.queryOf(route, name) }));
  }

  /** Those that take words. */
  get searches(): readonly Route[] {
    return this.routes.filter((route) => this.queryNames(route).includes(FREE_TEXT));
  }

  look(who: Somebody, { route, ids, query }: Look): Promise<Told> {
    return this.calls.send({ route, who, record: 'own', ids }, { query });
  }

  private everyId({ params }: Route): Readonly<Record<string, string>>[] {
    if (params.includes('placeId')) return [...this.places];
    if (!params.includes('roomId')) return [{}];
    return [...new Set(this.places.map(({ roomId }) => roomId))].map((roomId) => ({ roomId }));
  }

  private queryNames({ path }: Route): string[] {
    return this.calls.document.queryOf('GET', path).map(({ name }) => name);
  }

  private queryOf({ path }: Route, name: string): string {
    const { document } = this.calls;
    const parameter = document.queryOf('GET', path).find((one) => one.name === name);
    const { organisations, bodies } = this.house.world.county;
    const known: Record<string, unknown> = {
      ...{ organisationId: organisations.get('court'), courtId: organisations.get('court') },
      ...{ parentId: organisations.get('platform'), body: bodies.get('b-people'), state: ['settling'] },
      ...{ dueBefore: '2027-12-01T01:00:00.000Z', dueAfter: '2026-01-01T01:00:00.000Z', q: '暗记' },
    };
    const value = known[name] ?? document.valid(parameter?.schema ?? {}, (field) => known[field], true);
    return [value]
      .flat()
      .map((one) => `${name}=${encodeURIComponent(String(one))}`)
      .join('&');
  }
}
