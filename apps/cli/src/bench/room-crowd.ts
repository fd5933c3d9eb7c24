/** Everybody of many rooms, connected, let in and together in the joint room. */
import { randomUUID } from 'node:crypto';
import type { LoadedRoom } from './room-load.js';
import { PlainLine } from './plain-line.js';

const AT_ONCE = 32;

export interface CrowdMember {
  readonly line: PlainLine;
  readonly roomId: string;
  readonly placeId: string;
}

export interface CrowdOrder {
  readonly url: string;
  readonly rooms: readonly LoadedRoom[];
  readonly gathers: boolean;
  readonly heard: (event: string) => void;
}

export async function gatherCrowd(order: CrowdOrder): Promise<CrowdMember[]> {
  const { url, rooms, heard } = order;
  const people = rooms.flatMap((room) => room.tokens.map((token, at) => ({ room, token, leads: at === 0 })));
  const lines = new Map<string, PlainLine>();
  // Nobody waits alone with the other side.
  for (const those of [people.filter(({ leads }) => leads), people.filter(({ leads }) => !leads)])
    await few(those, async ({ room, token }) => {
      lines.set(token, await enter({ url, token, heard }, room));
    });
  const places = new Map<string, string>();
  await few(rooms, async (room) => {
    places.set(room.roomId, order.gathers ? await lead(url, room) : room.roomId);
  });
  return people.flatMap(({ room: { roomId }, token }) => {
    const line = lines.get(token);
    return line ? [{ line, roomId, placeId: places.get(roomId) ?? '' }] : [];
  });
}

/** @throws Error when somebody is not let in */
export async function enter(
  order: Parameters<typeof PlainLine.open>[0],
  { disputeId, roomId }: LoadedRoom,
): Promise<PlainLine> {
  const line = await PlainLine.open(order);
  await letIn(line, { disputeId, roomId });
  return line;
}

/** Answers the answer's text. @throws Error when somebody is not let in */
export async function letIn(line: PlainLine, asked: object): Promise<string> {
  const answer = await line.ask('room.enter', asked);
  if (!answer.includes('"ok":true')) throw new Error(`not let in: ${answer}`);
  return answer;
}

/** Answers the joint room. */
async function lead(url: string, { disputeId, roomId, tokens: [token = ''] }: LoadedRoom): Promise<string> {
  const path = `${url}/api/v1/disputes/${disputeId}/rooms/${roomId}`;
  const headers = {
    ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    'idempotency-key': randomUUID(),
  };
  const gathered = await fetch(`${path}/gathering`, { method: 'POST', headers, body: '{}' });
  if (!gathered.ok) throw new Error(await gathered.text());
  const { placeId } = (await (await fetch(path, { headers })).json()) as { placeId: string };
  return placeId;
}

export async function few<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < all.length) await work(all[next++] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
