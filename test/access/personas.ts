import type { Persona } from '#journey';
import type { World } from '#testing/world';
import { PEOPLE, type PersonKey, type PlantedMatter } from './planted-matter.js';

export interface Somebody {
  readonly key: string;
  /** Parties of other matters than `own`: who they are there. */
  readonly part?: PersonKey;
  readonly persona: Persona;
  readonly kind: 'nobody' | 'party' | 'staff' | 'spoken';
  /** Staff: what they are by office, and where. */
  readonly role?: string;
  readonly organisation?: string;
}

/** Those of `own`, and parties of two other matters. */
export async function people(
  own: PlantedMatter,
  other: PlantedMatter,
  early: PlantedMatter,
): Promise<Somebody[]> {
  const concerned = await concernedBy(own);
  early.ids['personId'] = await personIdOf(await early.person('a1'));
  other.ids['personId'] = await personIdOf(await other.person('a1'));
  return [
    ...concerned,
    { key: 'stranger', kind: 'party', persona: await other.person('a1') },
    { key: 'asker', kind: 'party', persona: await early.person('a1') },
    { key: 'unaware', kind: 'party', persona: await early.person('r1') },
  ];
}

/** Nobody, those of one matter, and a1 by a code read out over the telephone. */
export async function concernedBy(matter: PlantedMatter): Promise<Somebody[]> {
  const parties = await Promise.all(
    PEOPLE.map(async (key): Promise<Somebody> => ({ key, kind: 'party', persona: await matter.person(key) })),
  );
  const personId = (matter.ids['personId'] = await personIdOf(await matter.person('a1')));
  return [
    { key: 'nobody', kind: 'nobody', persona: matter.world.cast.nobody() },
    ...parties,
    { key: 'spoken', kind: 'spoken', persona: await matter.spokenCode(personId) },
  ];
}

export async function peopleOf(matter: PlantedMatter, parts: readonly PersonKey[]): Promise<Somebody[]> {
  matter.ids['personId'] = await personIdOf(await matter.person('a1'));
  return Promise.all(
    parts.map(async (part): Promise<Somebody> => {
      const persona = await matter.person(part);
      return { key: `${matter.choice.record}-${part}`, part, kind: 'party', persona };
    }),
  );
}

export const personIdOf = async (who: Persona): Promise<string> =>
  (await who.must<{ personId: string }>('GET', '/auth/me')).personId;

/** Everybody with an account in the county. */
export async function staffOf(world: World): Promise<Somebody[]> {
  const { items } = await world.cast
    .nobody()
    .must<{ items: { account: string; role: string; organisation: string }[] }>('GET', '/demo/accounts');
  const staff: Somebody[] = [];
  for (const { account, role, organisation } of items)
    staff.push({ key: account, kind: 'staff', persona: await world.staff(account), role, organisation });
  return staff;
}
