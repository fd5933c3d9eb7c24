import { Injectable } from '@nestjs/common';
import { Catalogues, type Caller } from '#platform/http';
import { CourtPolicies } from '#policies';
import type { LedgerKind, PendingReason } from '../domain/long-pending.js';

const POLICY = {
  desk: 'ledger.deskDays',
  mediation: 'ledger.mediationDays',
  court: 'ledger.courtDays',
} as const;

/** Thresholds and sentences of the ledger. */
@Injectable()
export class LedgerWords {
  constructor(
    private readonly policies: CourtPolicies,
    private readonly catalogues: Catalogues,
  ) {}

  threshold(kind: LedgerKind): number {
    return this.policies.value(POLICY[kind]);
  }

  sentence({ locale }: Caller, code: PendingReason): string {
    return this.catalogues.sentence(locale, `codes.pending-reason.${code}`);
  }
}
