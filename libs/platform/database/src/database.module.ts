import {
  Logger,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { AuditKeeper } from './audit/audit-keeper.js';
import { Checkpointer, type CheckpointKeys } from './audit/checkpointer.js';
import { ReadLog } from './audit/read-log.js';
import { ReadSealer } from './audit/read-sealer.js';
import { CommitListeners } from './commit-listeners.js';
import { ConcordDatabase, type RoomSchema } from './concord-database.js';
import { DatabaseConfig } from './database-config.js';
import { CommittedReads, Reactions, UnitOfWork } from './tx.js';

/** Where the program provides the keys checkpoints are signed with; without them none are signed. */
export const CHECKPOINT_KEYS = Symbol('CheckpointKeys');

/**
 * Gives every room the unit of work and the committed reads. `DatabaseConfig` comes from the program's
 * configuration (a global module). The schema is up to date before anything that asks for the database is made.
 */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly database: ConcordDatabase,
    private readonly readLog: ReadLog,
  ) {}

  static forRoot(schema: RoomSchema): DynamicModule {
    const providers: Provider[] = [
      Reactions,
      {
        provide: ConcordDatabase,
        inject: [DatabaseConfig, Reactions],
        useFactory: (config: DatabaseConfig, reactions: Reactions) =>
          ConcordDatabase.open(config, schema, reactions),
      },
      ...derived,
    ];
    const exports = [
      Reactions,
      ConcordDatabase,
      UnitOfWork,
      CommittedReads,
      CommitListeners,
      ReadLog,
      AuditKeeper,
    ];
    return { module: DatabaseModule, global: true, providers, exports };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.readLog.flush();
    await this.database.close();
  }
}

const inject = [ConcordDatabase];
const derived: Provider[] = [
  { provide: UnitOfWork, inject, useFactory: (database: ConcordDatabase) => database.unitOfWork },
  { provide: CommittedReads, inject, useFactory: (database: ConcordDatabase) => database.reads },
  { provide: CommitListeners, inject, useFactory: (database: ConcordDatabase) => database.commits },
  { provide: ReadLog, inject, useFactory: (database: ConcordDatabase) => new ReadLog(database.unitOfWork) },
  {
    provide: AuditKeeper,
    inject: [ConcordDatabase, ReadLog, { token: CHECKPOINT_KEYS, optional: true }],
    useFactory: ({ unitOfWork, reads }: ConcordDatabase, log: ReadLog, keys?: CheckpointKeys) =>
      new AuditKeeper(
        log,
        new ReadSealer(unitOfWork, reads),
        keys && new Checkpointer(unitOfWork, reads, keys),
        (error) => new Logger(AuditKeeper.name).error(error),
      ),
  },
];
