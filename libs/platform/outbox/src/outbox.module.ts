import { Global, Logger, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { ConcordDatabase } from '#platform/database';
import { OutboxHandlers } from './outbox-handlers.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxReader } from './outbox.reader.js';

/** Rooms register handlers; the program that does the worker's part calls `OutboxRelay.start()`. */
@Global()
@Module({
  providers: [
    OutboxHandlers,
    {
      provide: OutboxReader,
      inject: [ConcordDatabase],
      useFactory: ({ reads }: ConcordDatabase) => new OutboxReader(reads),
    },
    {
      provide: OutboxRelay,
      inject: [ConcordDatabase, OutboxHandlers],
      useFactory: ({ unitOfWork, reads, commits, config }: ConcordDatabase, handlers: OutboxHandlers) => {
        const onError = (error: unknown) => new Logger(OutboxRelay.name).error(error);
        return new OutboxRelay({ unitOfWork, reads, commits, clock: config.clock, handlers, onError });
      },
    },
  ],
  exports: [OutboxHandlers, OutboxReader, OutboxRelay],
})
export class OutboxModule implements BeforeApplicationShutdown {
  constructor(private readonly relay: OutboxRelay) {}

  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.stop();
  }
}
