/** Whether a court can be asked to confirm the agreement, and if not, why (CPL 205; CPL-I 355; TY 23). */
export type NotConfirmable = 'ORAL' | 'STATUS' | 'TITLE' | 'ENFORCEABLE_ALREADY' | 'NOT_BY_MEDIATION_BODY';

export interface ConfirmabilityFacts {
  readonly form: 'WRITTEN' | 'ORAL';
  readonly bodyKind: string;
  readonly claimKinds: readonly string[];
  /** Whether the court's policy counts an organ's own mediation (contested). */
  readonly adminCounts: boolean;
}

/** The court's own paper and an arbitral one are enforceable without confirmation (CPL 100; AL 64). */
const ENFORCEABLE = ['JUDICIAL', 'ARBITRAL'];
/** Labour committees lead to the arbitration commission, notaries to their own enforceable deed. */
const OTHER_WAY = ['LABOUR', 'NOTARY'];

export function whyNotConfirmable(facts: ConfirmabilityFacts): NotConfirmable | undefined {
  if (facts.claimKinds.includes('STATUS')) return 'STATUS';
  if (facts.claimKinds.includes('TITLE')) return 'TITLE';
  if (ENFORCEABLE.includes(facts.bodyKind)) return 'ENFORCEABLE_ALREADY';
  if (facts.form === 'ORAL') return 'ORAL';
  if (OTHER_WAY.includes(facts.bodyKind) || (facts.bodyKind === 'ADMIN' && !facts.adminCounts))
    return 'NOT_BY_MEDIATION_BODY';
  return undefined;
}

/** Whether a court enforces it as it stands, without confirmation. */
export const isEnforceableAlready = (bodyKind: string): boolean => ENFORCEABLE.includes(bodyKind);
