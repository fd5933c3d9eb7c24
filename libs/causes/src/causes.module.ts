import { Global, Module } from '@nestjs/common';
import { CauseCatalogue } from './cause-catalogue.js';
import { CausesController } from './causes.controller.js';

/** Global: half the house asks what a cause is. */
@Global()
@Module({
  controllers: [CausesController],
  providers: [{ provide: CauseCatalogue, useFactory: () => CauseCatalogue.load() }],
  exports: [CauseCatalogue],
})
export class CausesModule {}
