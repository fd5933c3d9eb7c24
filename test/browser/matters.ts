/** Matters for the tests of screens, brought along through the interface as far as a test needs them. */
import { answers, handIn, triaged, type HandedIn, type HandedInChoice } from '#testing/handed-in';
import type { World } from '#testing/world';

export interface Matter extends HandedIn {
  phone(key: string): Promise<string>;
}

export async function received(world: World, choice: HandedInChoice = {}): Promise<Matter> {
  const matter = await handIn(world, choice);
  return {
    ...matter,
    async phone(key) {
      const seen = await (await world.staff('fenliu1')).dispute(matter.id);
      const parties = seen['parties'] as { id: string; person: { phone: string } }[];
      return parties.find(({ id }) => id === matter.party[key])?.person.phone ?? '';
    },
  };
}

/** Everybody is asked now. */
export async function asked(world: World, choice: HandedInChoice = {}): Promise<Matter> {
  const matter = await received(world, choice);
  await triaged(world, matter.id);
  return matter;
}

/** Everybody has agreed; a body is looked for. */
export async function placing(world: World, choice: HandedInChoice = {}): Promise<Matter> {
  const matter = await asked(world, choice);
  for (const key of Object.keys(matter.party)) await answers(matter, key, 'GIVEN');
  return matter;
}

/** The link in the message that invites somebody. */
export async function invitationCode(world: World, matter: Matter, key: string): Promise<string> {
  const officer = await world.staff('fenliu1');
  const body = { scopes: ['MEDIATION', 'DATA'], partyIds: [matter.party[key]] };
  await officer.must('POST', `/disputes/${matter.id}/consents/asking`, { body });
  const phone = await matter.phone(key);
  for (let tries = 0; tries < 200; tries += 1) {
    const { items } = await world.cast
      .nobody()
      .must<{ items: { phone: string; text: string }[] }>('GET', `/demo/messages?phone=${phone}`);
    const found = items.flatMap(({ text }) => /\/i\/([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? []);
    if (found[0] !== undefined) return found[0];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no invitation came');
}
