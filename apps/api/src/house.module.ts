import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Settings } from '#platform/config';
import { CryptoModule } from '#platform/crypto';
import { DatabaseConfig, DatabaseModule } from '#platform/database';
import { HttpModule } from '#platform/http';
import { OutboxModule } from '#platform/outbox';
import { entities, migrations, rooms } from './rooms.js';

/** What the program was told, for those few that need it. */
export class HouseSettings {
  constructor(readonly settings: Settings) {}
}

/** Clock and settings, known to every room. */
@Global()
@Module({})
class GroundModule {
  static of(settings: Settings, clock: Clock): DynamicModule {
    const { databaseUrl: url, databasePool: poolSize } = settings;
    const provided = [
      { provide: Clock, useValue: clock },
      { provide: HouseSettings, useValue: new HouseSettings(settings) },
      { provide: DatabaseConfig, useValue: new DatabaseConfig({ url, clock, poolSize }) },
    ];
    return { module: GroundModule, providers: provided, exports: provided.map(({ provide }) => provide) };
  }
}

/** The whole house: ground, platform, and a list of rooms. Processes differ only in what they start. */
@Module({})
export class HouseModule {
  static of(settings: Settings, clock: Clock): DynamicModule {
    const keys = { directory: settings.keyDirectory, mode: settings.mode };
    return {
      module: HouseModule,
      imports: [
        GroundModule.of(settings, clock),
        CryptoModule.forRoot(keys),
        DatabaseModule.forRoot({ entities, migrations }),
        OutboxModule,
        HttpModule,
        ...rooms.map(({ module }) => module),
      ],
    };
  }
}
