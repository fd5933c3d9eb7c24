import { v7 } from 'uuid';
import { SystemClock } from './clock.js';

/** Ids rise with the machine's own time, whatever a demo's clock says. */
const MACHINE = new SystemClock();

/** Random bytes are fetched for 256 ids at a time; asking for each one's sixteen cost more than all the rest. */
const POOL = new Uint8Array(256 * 16);
let used = POOL.length;

function sixteenRandomBytes(): Uint8Array {
  if (used === POOL.length) {
    crypto.getRandomValues(POOL);
    used = 0;
  }
  used += 16;
  return POOL.subarray(used - 16, used);
}

let lastMs = 0;
let sequence = 0;

/**
 * Ids are made by us, before anything is written; version 7 keeps index inserts at the right-hand end. Within a
 * millisecond they count upwards, so that ids of one process rise in the order they were made.
 */
export function newId(): string {
  const random = sixteenRandomBytes();
  const now = MACHINE.now().getTime();
  if (now > lastMs) {
    lastMs = now;
    sequence = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1;
  } else sequence += 1;
  return v7({ random, msecs: lastMs, seq: sequence });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);
