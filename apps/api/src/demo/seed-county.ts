import type { INestApplicationContext } from '@nestjs/common';
import { loadDemo } from '#demo';
import { CommittedReads } from '#platform/database';
import { FoundCounty } from './found-county.js';

/** Founds the demo's county in a database that has nobody yet, in one commit; a second start finds it there. */
export async function seedCounty(app: INestApplicationContext): Promise<void> {
  const reads = app.get(CommittedReads, { strict: false });
  const [anybody] = await reads.select<{ id: string }>('SELECT id FROM accounts LIMIT 1');
  if (anybody) return;
  await app.get(FoundCounty, { strict: false }).execute(loadDemo().county);
}
