/** Everybody's line breaks at the same moment; they come back as screens do, and read on from their last number over HTTP. */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { LoadedRoom } from './room-load.js';
import type { PlainLine } from './plain-line.js';
import { enter, gatherCrowd, type CrowdMember } from './room-crowd.js';

export interface ReconnectPlan {
  readonly url: string;
  readonly file: string;
  /** The bare rooms have neither a joint room to be led into nor anything to read on. */
  readonly product: boolean;
}

export interface ReconnectFigures {
  readonly firstSeconds: number;
  readonly backSeconds: number;
  readonly caughtUpSeconds: number;
  /** Attempts that failed and were made again. */
  readonly again: number;
}

/** Over how long they come back; a browser takes up to a second before its first attempt. */
const SPREAD_MS = 1_000;
const PATIENCE_MS = 500;
const nobody = (): void => undefined;

export async function reconnect(
  { url, product }: ReconnectPlan,
  rooms: readonly LoadedRoom[],
): Promise<ReconnectFigures> {
  const began = performance.now();
  const members = await gatherCrowd({ url, rooms, gathers: product, heard: nobody });
  const firstSeconds = since(began);
  const people = rooms.flatMap((room) => room.tokens.map((token) => ({ room, token })));
  for (const { line } of members) line.close();
  const broken = performance.now();
  const figures = { again: 0, backSeconds: 0 };
  const comeBack = async ({ room, token }: (typeof people)[number], member: CrowdMember): Promise<void> => {
    await pause(Math.random() * SPREAD_MS);
    await until(figures, () => enter({ url, token, heard: nobody }, room));
    figures.backSeconds = Math.max(figures.backSeconds, since(broken));
    if (product) await until(figures, () => readOn(url, { room, token }, member.placeId));
  };
  await Promise.all(
    people.map(async (person, at) => {
      const member = members[at];
      if (member) await comeBack(person, member);
    }),
  );
  return { ...figures, firstSeconds, caughtUpSeconds: since(broken) };
}

async function until(
  figures: { again: number },
  attempt: () => Promise<PlainLine | Response>,
): Promise<void> {
  for (;;)
    try {
      await attempt();
      return;
    } catch {
      figures.again += 1;
      await pause(PATIENCE_MS * (0.5 + Math.random()));
    }
}

async function readOn(
  url: string,
  { room, token }: { readonly room: LoadedRoom; readonly token: string },
  placeId: string,
): Promise<Response> {
  const path = `/api/v1/disputes/${room.disputeId}/rooms/${room.roomId}/places/${placeId}/messages?after=0`;
  const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
}

const since = (began: number): number => (performance.now() - began) / 1000;
