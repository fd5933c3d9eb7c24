import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { WhoHasSeen } from './who-has-seen.js';

/** Answers questions about the record; it writes nothing, and nobody imports it. */
@Module({ controllers: [AuditController], providers: [WhoHasSeen] })
export class AuditModule {}
