import { openWorld, type World, type WorldOptions } from '#testing/world';
import { Workers } from '../../apps/api/src/workers.js';
import { keptIn } from './kept-log.js';
import type { Marker, MarkerKind } from './marker.js';
import { concernedBy, staffOf, type Somebody } from './personas.js';
import { PlantedMatter } from './planted-matter.js';
import type { PlantedRoom } from './planted-room.js';
import { plantSecrets } from './planted-secrets.js';
import { maySee } from './sight-oracle.js';

/** What was said, written or sealed for few; the rest of a matter is looked at elsewhere. */
const SECRET: readonly MarkerKind[] = [
  ...(['lobby-words', 'written-words', 'caucus-words', 'held-offer', 'sealed-figure'] as const),
  ...(['private-note', 'caucus-note', 'offer', 'told-draft'] as const),
];

/** The county with one matter in live mediation, and everybody who could want to know what is said there. */
export interface SecretWorld {
  readonly world: World;
  readonly matters: { readonly own: PlantedMatter };
  readonly room: PlantedRoom;
  readonly personas: readonly Somebody[];
  /** Every entry of the log, whatever its level. */
  readonly log: readonly string[];
}

export async function openSecretWorld(options: WorldOptions = {}): Promise<SecretWorld> {
  const world = await openWorld(options);
  const log: string[] = [];
  world.app.useLogger(keptIn(log));
  const courtId = world.county.organisations.get('court') ?? '';
  const own = await new PlantedMatter(world, { record: 'own', number: '11', courtId }).open();
  const room = await plantSecrets(own);
  return { world, matters: { own }, room, personas: await everybody(own), log };
}

/** Those concerned, two who have nothing to do with it, and all staff. */
async function everybody(own: PlantedMatter): Promise<Somebody[]> {
  const { cast } = own.world;
  const outside = ['15470009901', '15470009902'].map(async (phone, at): Promise<Somebody> => ({
    ...{ key: `outside-${at}`, kind: 'party', persona: await cast.party(phone) },
  }));
  return [...(await concernedBy(own)), ...(await Promise.all(outside)), ...(await staffOf(own.world))];
}

/** From here on nothing changes but by a request. */
export const rest = ({ world }: SecretWorld): Promise<void> =>
  world.app.get(Workers, { strict: false }).beforeApplicationShutdown();

/** As of now: more may be said later. */
export const secretsOf = ({ matters }: SecretWorld): Marker[] =>
  matters.own.markers.filter(({ kind }) => SECRET.includes(kind));

/** What this person must not find, wherever they look. */
export const keptFrom = (house: SecretWorld, who: Somebody): Marker[] =>
  secretsOf(house).filter((marker) => !maySee(who, marker));
