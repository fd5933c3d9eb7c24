import { Injectable } from '@nestjs/common';
import { PoliciesInForce } from '#dispute';
import type { Reads } from '#platform/database';
import { Catalogues, type Caller } from '#platform/http';
import type { LedgerThresholds, PendingReason } from '../domain/long-pending.js';

/** Thresholds and sentences of the ledger. */
@Injectable()
export class LedgerWords {
  constructor(
    private readonly policies: PoliciesInForce,
    private readonly catalogues: Catalogues,
  ) {}

  /** By the ids of the courts, each as it decided. */
  async thresholds(
    reads: Reads,
    courtIds: readonly string[],
  ): Promise<ReadonlyMap<string, LedgerThresholds>> {
    const policies = await this.policies.ofCourts(reads, courtIds);
    const found = [...policies].map(([id, own]): [string, LedgerThresholds] => {
      const desk = own.value('ledger.deskDays');
      const mediation = own.value('ledger.mediationDays');
      return [id, { desk, mediation, court: own.value('ledger.courtDays') }];
    });
    return new Map(found);
  }

  sentence({ locale }: Caller, code: PendingReason): string {
    return this.catalogues.sentence(locale, `codes.pending-reason.${code}`);
  }
}
