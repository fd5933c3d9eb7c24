import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { CourtPolicies } from '#policies';

const DAY_MS = 86_400_000;

/** Tellings nobody went on with are erased after the days the policy says; what was handed in lives in its dispute. */
@Injectable()
export class ForgetDrafts {
  constructor(private readonly policies: CourtPolicies) {}

  execute(tx: Tx): Promise<void> {
    const days = this.policies.houseDefault().value('intake.draftDays');
    const before = new Date(tx.now.getTime() - days * DAY_MS).toISOString();
    tx.change('DELETE FROM drafts WHERE saved_at < ?', [before]);
    return Promise.resolve();
  }
}
