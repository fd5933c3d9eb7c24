import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition that something else brings about, and not longer than ten seconds. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error('waited in vain');
}
