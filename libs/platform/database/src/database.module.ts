import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ConcordDatabase, type RoomSchema } from './concord-database.js';
import { DatabaseConfig } from './database-config.js';
import { CommitListeners } from './commit-listeners.js';
import { CommittedReads, Reactions, UnitOfWork } from './tx.js';

/**
 * Gives every room the unit of work and the committed reads. `DatabaseConfig` comes from the program's
 * configuration (a global module). The schema is up to date before anything that asks for the database is made.
 */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: ConcordDatabase) {}

  static forRoot(schema: RoomSchema): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        Reactions,
        {
          provide: ConcordDatabase,
          inject: [DatabaseConfig, Reactions],
          useFactory: (config: DatabaseConfig, reactions: Reactions) =>
            ConcordDatabase.open(config, schema, reactions),
        },
        from(UnitOfWork, (database) => database.unitOfWork),
        from(CommittedReads, (database) => database.reads),
        from(CommitListeners, (database) => database.commits),
      ],
      exports: [Reactions, ConcordDatabase, UnitOfWork, CommittedReads, CommitListeners],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

const from = <T>(provide: unknown, useFactory: (database: ConcordDatabase) => T) => ({
  provide: provide as never,
  inject: [ConcordDatabase],
  useFactory,
});
