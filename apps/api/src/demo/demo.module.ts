import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';
import { FoundCounty, FoundStaff } from './found-county.js';

/** The demo's county and its routes; wired in demo mode only. */
@Module({ controllers: [DemoController], providers: [FoundCounty, FoundStaff], exports: [FoundCounty] })
export class DemoModule {}
