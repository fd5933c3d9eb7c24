import { loadCounty } from '#demo';
import type { Cast } from './cast.js';
import type { Persona } from './persona.js';

/** Ids of the demo's county by the keys of `county.yaml`. */
export interface CountyIds {
  readonly organisations: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  readonly mediators: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The ids of a running demo, asked of it by name. */
export async function readCounty(cast: Cast): Promise<CountyIds> {
  const county = loadCounty();
  const [administrator = ''] = await cast.accountsOf('ADMIN');
  const admin = await cast.member(administrator);
  const [organisations, bodies, mediators] = await Promise.all(
    ['/organisations', '/mediation-bodies', '/mediators'].map((path) => namesAt(admin, path)),
  );
  const nameOf = new Map(county.organisations.map(({ key, name }) => [key, name]));
  return {
    organisations: idsOf(county.organisations, organisations, ({ name }) => name),
    bodies: idsOf(county.bodies, bodies, ({ organisation }) => nameOf.get(organisation) ?? ''),
    mediators: idsOf(county.mediators, mediators, ({ name }) => name),
  };
}

async function namesAt(who: Persona, path: string): Promise<ReadonlyMap<string, string>> {
  const { items } = await who.must<{ items: (Named & { publicName?: string })[] }>(
    'GET',
    `${path}?limit=100`,
  );
  return new Map(items.map(({ id, name, publicName }) => [publicName ?? name, id]));
}

function idsOf<T extends { readonly key: string }>(
  entries: readonly T[],
  ids: ReadonlyMap<string, string> | undefined,
  nameOf: (entry: T) => string,
): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const id = ids?.get(nameOf(entry));
      return id === undefined ? [] : [[entry.key, id] as const];
    }),
  );
}
