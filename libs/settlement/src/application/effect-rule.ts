import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import type { Reads } from '#platform/database';
import { effectiveRule, RosterReader, type BodyKind } from '#roster';
import type { Step } from '../domain/acts.js';
import { whyNotConfirmable, type NotConfirmable } from '../domain/confirmability.js';
import type { SettlementAttemptEntity } from '../persistence/settlement-attempt.entity.js';
import type { SettlementForm } from '../persistence/settlement.entity.js';

/** What the family of mediation makes of an agreement: when it takes effect and whether it can be confirmed. */
export interface LegalFrame {
  readonly bodyKind: string;
  readonly effectNeeds: Step[];
  readonly effectBasis: string;
  readonly notConfirmableWhy: NotConfirmable | null;
}

@Injectable()
export class EffectRule {
  constructor(
    private readonly roster: RosterReader,
    private readonly policies: PoliciesInForce,
  ) {}

  async frame(
    work: DisputeWork,
    attempt: SettlementAttemptEntity,
    about: { readonly form: SettlementForm; readonly claimKinds: readonly string[] },
  ): Promise<LegalFrame> {
    const { kind, body, rule } = await this.ruleOf(work.tx, attempt);
    const needs: Step[] = [...rule.needs];
    // A body that never lets an agreement out unsealed says so in the roster.
    if (body?.needsSeal === true && !needs.includes('seal')) needs.push('seal');
    const policies = await this.policies.at(work.tx, work.dispute);
    const adminCounts = policies.value('confirmation.adminMediation');
    return {
      bodyKind: kind,
      effectNeeds: needs,
      effectBasis: rule.basis,
      notConfirmableWhy: whyNotConfirmable({ ...about, bodyKind: kind, adminCounts }) ?? null,
    };
  }

  /** Families that know an agreement by word of mouth say so in their rule (PML 30; TY 23). */
  async knowsOralForm(reads: Reads, attempt: SettlementAttemptEntity): Promise<boolean> {
    return (await this.ruleOf(reads, attempt)).rule.oral !== undefined;
  }

  private async ruleOf(reads: Reads, attempt: SettlementAttemptEntity) {
    const kind = (attempt.bodyKind ?? 'JUDICIAL') as BodyKind;
    const body = attempt.bodyId === null ? undefined : await this.roster.body(reads, attempt.bodyId);
    return { kind, body, rule: effectiveRule(kind, body?.legalForm ?? undefined) };
  }
}
