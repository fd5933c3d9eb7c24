/** Where the dispute goes when an agreement came about or fell away; the spine decides whether it may. */
export interface AfterAgreement {
  readonly phase: string;
  readonly openClaims: number;
  /** Agreements still drafted or being signed. */
  readonly inMaking: number;
  readonly inForce: number;
}

export type SpineStep = 'SETTLE' | 'GO_ON_MEDIATING' | 'DEFAULT';

export function nextPhase({ phase, openClaims, inMaking, inForce }: AfterAgreement): SpineStep | undefined {
  if (inMaking > 0) return undefined;
  if (openClaims === 0 && inForce > 0) return phase === 'performing' ? undefined : 'SETTLE';
  if (phase === 'settling') return 'GO_ON_MEDIATING';
  return phase === 'performing' ? 'DEFAULT' : undefined;
}
