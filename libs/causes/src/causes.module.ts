import { Global, Module } from '@nestjs/common';
import { CauseCatalogue } from './cause-catalogue.js';
import { CausesController } from './causes.controller.js';
import { ElementForms } from './element-forms.js';

/** Global: half the house asks what a cause is. */
@Global()
@Module({
  controllers: [CausesController],
  providers: [
    { provide: CauseCatalogue, useFactory: () => CauseCatalogue.load() },
    { provide: ElementForms, useFactory: () => ElementForms.load() },
  ],
  exports: [CauseCatalogue, ElementForms],
})
export class CausesModule {}
