import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import {
  AuditKeeper,
  CommittedReads,
  DatabaseConfig,
  DatabaseModule,
  Reactions,
  UnitOfWork,
} from '#platform/database';
import { freshPlace, testDialect } from '#testing/database';
import { sampleClaim, SampleClaimRow, sampleRoom } from '#testing/sample-room';
import { OutboxHandlers } from './outbox-handlers.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxModule } from './outbox.module.js';

describe(`a program on ${testDialect}`, () => {
  it('starts with its schema, works through unit of work, reaction and relay, and stops', async () => {
    const place = await freshPlace();
    @Global()
    @Module({
      providers: [{ provide: DatabaseConfig, useValue: new DatabaseConfig({ url: place.url }) }],
      exports: [DatabaseConfig],
    })
    class ConfigurationModule {}
    const module = await Test.createTestingModule({
      imports: [ConfigurationModule, DatabaseModule.forRoot(sampleRoom), OutboxModule],
    }).compile();
    await module.init();
    const relay = module.get(OutboxRelay);
    const delivered = new Promise<void>((resolve) =>
      module.get(OutboxHandlers).on('sample.tell', () => {
        resolve();
        return Promise.resolve();
      }),
    );
    relay.start();
    module.get(AuditKeeper).start();
    expect(module.get(Reactions).of('sample.any')).toEqual([]);
    await module.get(UnitOfWork).run((tx) => {
      tx.insert(SampleClaimRow, sampleClaim('a'));
      tx.send({ topic: 'sample.tell', payload: {} });
      return Promise.resolve();
    });
    await delivered;
    expect(await module.get(CommittedReads).findOne(SampleClaimRow, { id: 'a' })).toBeDefined();
    await module.get(AuditKeeper).stop();
    await module.close();
    await place.remove();
  });
});
