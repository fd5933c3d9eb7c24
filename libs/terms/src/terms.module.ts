import { Global, Module } from '@nestjs/common';
import { AgreementDrafts } from './application/agreement-drafts.js';

/** What people promise each other, and who writes it down. */
@Global()
@Module({ providers: [AgreementDrafts], exports: [AgreementDrafts] })
export class TermsModule {}
