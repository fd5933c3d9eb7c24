import type { Clock } from '#kernel';
import { ConcordDatabase, type RoomSchema } from './concord-database.js';
import { DatabaseConfig } from './database-config.js';
import type { Reactions } from './tx.js';

export interface OpenDatabaseOptions extends RoomSchema {
  readonly url: string;
  readonly clock?: Clock;
  readonly reactions?: Reactions;
  readonly config?: Omit<Partial<DatabaseConfig>, 'url' | 'clock'>;
}

/** The database without a Nest container, for the command line and for tests. */
export function openDatabase(options: OpenDatabaseOptions): Promise<ConcordDatabase> {
  const { url, clock, reactions, entities, migrations, config } = options;
  const settled = new DatabaseConfig({ ...config, url, ...(clock ? { clock } : {}) });
  return ConcordDatabase.open(settled, { entities, migrations }, reactions);
}
