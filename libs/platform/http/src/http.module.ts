import { Global, Module } from '@nestjs/common';
import { Catalogues } from './catalogues.js';
import { HealthController } from './health.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { Readiness } from './readiness.js';
import { REQUESTS_PER_MINUTE, ThrottleSettings } from './throttle.guard.js';

/** What every room's controllers stand on. The guards are bound in `createHttpApp`, where the order is visible. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    { provide: Catalogues, useFactory: () => new Catalogues() },
    {
      provide: ProblemFilter,
      useFactory: (catalogues: Catalogues) => new ProblemFilter(catalogues),
      inject: [Catalogues],
    },
    {
      provide: ThrottleSettings,
      inject: [{ token: REQUESTS_PER_MINUTE, optional: true }],
      useFactory: (perMinute?: number) => new ThrottleSettings(perMinute ?? 600),
    },
    Readiness,
  ],
  exports: [Catalogues, ThrottleSettings, ProblemFilter, Readiness],
})
export class HttpModule {}
