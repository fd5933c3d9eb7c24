import type { HttpAnswer } from '#journey';
import { StreamEventRow } from '#platform/database';
import type { World } from './world.js';

/** Starts all of them before any has ended. */
export const atOnce = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));

/** How often each status was answered. */
export function statuses(answers: readonly HttpAnswer[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

export const eventsOf = (world: World, stream: string, type: string): Promise<StreamEventRow[]> =>
  world.database.reads.find(StreamEventRow, { stream, type }, { orderBy: { seq: 'asc' } });
