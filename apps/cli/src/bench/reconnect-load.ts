/** Everybody's line breaks at the same moment; they come back as screens do, and are told what came after their last number. */
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { EnteredPlace } from '#contracts';
import type { LoadedRoom } from './room-load.js';
import { PlainLine } from './plain-line.js';
import { gatherCrowd, letIn, type CrowdMember } from './room-crowd.js';

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
    await until(figures, async () => {
      const back = await comingBack(url, token, room, member);
      figures.backSeconds = Math.max(figures.backSeconds, since(broken));
      if (product) await back.hasAll;
    });
  };
  await Promise.all(
    people.map(async (person, at) => {
      const member = members[at];
      if (member) await comeBack(person, member);
    }),
  );
  return { ...figures, firstSeconds, caughtUpSeconds: since(broken) };
}

async function until(figures: { again: number }, attempt: () => Promise<void>): Promise<void> {
  for (;;)
    try {
      await attempt();
      return;
    } catch {
      figures.again += 1;
      await pause(PATIENCE_MS * (0.5 + Math.random()));
    }
}

/** As somebody who has no message of the place yet: all there were are told on the line. */
async function comingBack(
  url: string,
  token: string,
  { disputeId, roomId }: LoadedRoom,
  { placeId }: CrowdMember,
): Promise<{ readonly hasAll: Promise<void> }> {
  const told = new Set<number>();
  const heard = (text: string): void => {
    const { seq } = messageIn(text, placeId);
    if (seq !== undefined) told.add(seq);
    if (told.size >= wanted) done();
  };
  let [wanted, done] = [Infinity, nobody];
  const line = await PlainLine.open({ url, token, heard });
  const hasAll = new Promise<void>((resolve, reject) => {
    done = resolve;
    line.onClose(() => reject(new Error('sent away')));
  });
  // Whoever is not let in has nothing to wait for.
  hasAll.catch(nobody);
  const answer = await letIn(line, { disputeId, roomId, after: [{ placeId, seq: 0 }] });
  wanted = lastSeqIn(answer, placeId);
  if (told.size >= wanted) done();
  return { hasAll };
}

const since = (began: number): number => (performance.now() - began) / 1000;

/** The number of a message of the place; nothing for whatever else was told. */
function messageIn(text: string, placeId: string): { readonly seq?: number } {
  const [event, body] = JSON.parse(text) as [string, { placeId?: string; seq?: number }];
  return event === 'room.message' && body.placeId === placeId ? body : {};
}

/** An answer as it comes on the line: its number, then a list with the answer in it. */
function lastSeqIn(text: string, placeId: string): number {
  const [answer] = JSON.parse(text.slice(text.indexOf('['))) as [{ places?: EnteredPlace[] }];
  return answer.places?.find((place) => place.placeId === placeId)?.lastSeq ?? 0;
}
