import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { DemoController } from './demo.controller.js';
import { FoundCounty, FoundStaff } from './found-county.js';
import { SeedDemo } from './seed-demo.js';
import { SeedDisputes } from './seed-disputes.js';

/** The demo's county, its stories and its routes; wired in demo mode only. */
@Module({
  imports: [DeadlinesModule],
  controllers: [DemoController],
  providers: [FoundCounty, FoundStaff, SeedDisputes, SeedDemo],
  exports: [FoundCounty, SeedDemo],
})
export class DemoModule {}
