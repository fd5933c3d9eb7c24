/** Everything that can become of a point of fact between two parties: said and said otherwise, reworded, left out, written down. */
import type { Persona } from '#journey';
import type { ToldElements } from '#mediation';
import { consent } from './placed-matter.js';
import type { SessionRoom } from './session-room.js';

type View = 'AGREED' | 'DISPUTED' | 'UNKNOWN';

export async function elementsAtTheTable(room: SessionRoom): Promise<void> {
  const { matter } = room;
  for (const [who, partyId] of sides(room)) await consent(matter, who, partyId, 'UNDISPUTED_FACTS');
  // Open, and left out while open, disputed and agreed.
  await drop(room, await open(room));
  const disputed = await open(room);
  await both(room, disputed, ['DISPUTED', 'UNKNOWN']);
  await drop(room, disputed);
  const agreed = await open(room);
  await both(room, agreed, ['AGREED', 'AGREED']);
  await drop(room, agreed);
  await wandering(room);
  const taken = await open(room);
  await both(room, taken, ['AGREED', 'AGREED']);
  await step(room, room.mediator, 'taking', { elementIds: [taken] });
}

/** From each standing to each other, and back to open with other words. */
async function wandering(room: SessionRoom): Promise<void> {
  const id = await open(room);
  const turns: readonly (readonly [View, View])[] = [
    ['DISPUTED', 'DISPUTED'],
    ['AGREED', 'AGREED'],
    ['DISPUTED', 'UNKNOWN'],
    ['UNKNOWN', 'AGREED'],
    ['AGREED', 'AGREED'],
    ['AGREED', 'UNKNOWN'],
  ];
  for (const views of turns) await both(room, id, views);
  await reword(room, id, 1);
  await both(room, id, ['DISPUTED', 'AGREED'], 2);
  await reword(room, id, 2);
  await both(room, id, ['AGREED', 'AGREED'], 3);
  await reword(room, id, 3);
}

/** As the mediator sees them. */
export async function statesOfElements({ matter, mediator }: SessionRoom): Promise<string[]> {
  const { items } = await mediator.must<ToldElements>('GET', `/disputes/${matter.id}/elements`);
  return items.map(({ state }) => state);
}

const sides = ({ matter: { applicant, a, respondent, r } }: SessionRoom) =>
  [
    [applicant, a],
    [respondent, r],
  ] as const;

let listed = 0;

async function open(room: SessionRoom): Promise<string> {
  listed += 1;
  const element = { label: `第${listed}笔款`, value: '四万六千元', sourceCode: 'MEDIATOR' };
  const { result } = await step(room, room.mediator, '', { elements: [element] });
  return result.elementIds?.[0] ?? '';
}

/** The applicant first. */
async function both(room: SessionRoom, id: string, views: readonly [View, View], wording = 1): Promise<void> {
  for (const [at, [who, partyId]] of sides(room).entries())
    await step(room, who, `${id}/views`, { partyId, wording, view: views[at] });
}

const drop = (room: SessionRoom, id: string): Promise<unknown> => step(room, room.mediator, `${id}/dropping`);

const reword = (room: SessionRoom, id: string, wording: number): Promise<unknown> =>
  step(room, room.mediator, `${id}/words`, { wording, value: '四万元', sourceCode: 'MEDIATOR' });

const step = (
  { matter }: SessionRoom,
  who: Persona,
  rest: string,
  body: object = {},
): Promise<{ result: { elementIds?: string[] } }> =>
  who.must('POST', `/disputes/${matter.id}/elements${rest === '' ? '' : `/${rest}`}`, { body });
