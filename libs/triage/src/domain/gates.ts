/**
 * The four gates of screening. A decision is never rewritten: a second one on the same gate is a new fact that says
 * why, and the latest counts. Pure.
 */
export const GATES = ['G1_SUBJECT', 'G2_JURISDICTION', 'G3_SUITABILITY', 'G4_CONSENT'] as const;
export type Gate = (typeof GATES)[number];
export type GateResult = 'PASS' | 'STOP';

/** Consent is asked of each person afterwards; its gate only records a refusal that is clear at once. */
const DECIDED_BY_OFFICER: readonly Gate[] = ['G1_SUBJECT', 'G2_JURISDICTION', 'G3_SUITABILITY'];

export interface GateFact {
  readonly gate: Gate;
  readonly result: GateResult;
  /** Order of the decisions within the dispute. */
  readonly ordinal: number;
}

/** The decision that counts, per gate. */
export function latestByGate<T extends GateFact>(decisions: readonly T[]): ReadonlyMap<Gate, T> {
  const inOrder = [...decisions].sort((a, b) => a.ordinal - b.ordinal);
  return new Map(inOrder.map((decision) => [decision.gate, decision]));
}

export interface GateCounts {
  readonly gatesOpen: number;
  readonly gatesStopped: number;
}

export function countGates(decisions: readonly GateFact[]): GateCounts {
  const latest = latestByGate(decisions);
  return {
    gatesOpen: DECIDED_BY_OFFICER.filter((gate) => !latest.has(gate)).length,
    gatesStopped: [...latest.values()].filter(({ result }) => result === 'STOP').length,
  };
}

/** Reasons say which gate they belong to by its first two signs (`G1`). */
export const belongsToGate = (gate: Gate, reasonGate: string | undefined): boolean =>
  reasonGate === gate.slice(0, 2);
