import { workTooSlow } from '../database.errors.js';

/** Fails when `work` takes longer than `ms`; the work itself cannot be stopped, only cut off from its unit. */
export async function withinLimit<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(workTooSlow()), ms);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
