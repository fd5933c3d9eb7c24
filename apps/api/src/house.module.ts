import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ACCESS_CHOICES, type AccessSettings } from '#access';
import { Clock } from '#kernel';
import { LIVE_CHOICES } from '#live';
import type { Settings } from '#platform/config';
import { CheckpointKeys, CryptoModule } from '#platform/crypto';
import { CHECKPOINT_KEYS, DatabaseConfig, DatabaseModule } from '#platform/database';
import { FilesModule } from '#platform/files';
import { HttpModule, REQUESTS_PER_MINUTE } from '#platform/http';
import { OutboxModule } from '#platform/outbox';
import { DemoModule } from './demo/demo.module.js';
import { DocumentsController } from './documents/documents.controller.js';
import { HOUSE_MODE, HouseFacts } from './house/house-facts.js';
import { HouseController } from './house/house.controller.js';
import { Housekeeping } from './housekeeping.js';
import { entities, migrations, rooms } from './rooms.js';
import { Shredding } from './shredding.js';
import { Workers } from './workers.js';

export interface House {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Cheaper passwords for tests. */
  readonly access?: Partial<AccessSettings>;
  /** Built screens from elsewhere, for tests. */
  readonly webDirectory?: string;
}

/** Clock and settings, known to every room. */
@Global()
@Module({})
class GroundModule {
  static of({ settings, clock, access }: House): DynamicModule {
    const { databaseUrl: url, databasePool: poolSize, mode, publicUrl, redisUrl } = settings;
    // The cookie travels on https only, except in a demo on this machine.
    const secureCookie = mode === 'production' || publicUrl.startsWith('https:');
    const providers = [
      { provide: Clock, useValue: clock },
      { provide: DatabaseConfig, useValue: new DatabaseConfig({ url, clock, poolSize }) },
      { provide: ACCESS_CHOICES, useValue: { secureCookie, ...access } },
      { provide: HOUSE_MODE, useValue: mode },
      { provide: LIVE_CHOICES, useValue: redisUrl === undefined ? {} : { redisUrl } },
      { provide: REQUESTS_PER_MINUTE, useValue: settings.rateLimitPerMinute },
      { provide: CHECKPOINT_KEYS, useExisting: CheckpointKeys },
    ];
    return { module: GroundModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** The whole house: ground, platform, and a list of rooms. Processes differ only in what they start. */
@Module({})
export class HouseModule {
  static of(house: House): DynamicModule {
    const { keyDirectory: directory, mode } = house.settings;
    return {
      module: HouseModule,
      imports: [
        GroundModule.of(house),
        CryptoModule.forRoot({ directory, mode }),
        DatabaseModule.forRoot({ entities, migrations }),
        FilesModule.forRoot({ directory: house.settings.filesDirectory }),
        OutboxModule,
        HttpModule,
        ...rooms.map(({ module }) => module),
        // Production must not even know these routes.
        ...(mode === 'demo' ? [DemoModule] : []),
      ],
      controllers: [DocumentsController, HouseController],
      providers: [Workers, Housekeeping, Shredding, HouseFacts],
      exports: [Workers],
    };
  }
}
