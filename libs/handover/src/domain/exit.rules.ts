import { rule } from '#kernel';

/**
 * Which ways other than mediation fit a matter (domain 1.7). Only what the platform knows is held against an exit;
 * whether there is an arbitration clause or the debtor can be served the receiving body decides itself.
 */
export interface MatterFacts {
  /** Field of mediation of the cause, e.g. `FAMILY`. */
  readonly field: string | undefined;
  readonly labour: boolean;
  readonly labourArbitrationFirst: boolean;
  /** Every open claim asks for money. */
  readonly moneyOnly: boolean;
  readonly effectiveSettlements: number;
}

export interface ExitFacts {
  readonly exit: string;
  /** Needs and exclusions of the exit in `config/reasons/exit.yaml`. */
  readonly needs: readonly string[];
  readonly notFor: readonly string[];
  readonly matter: MatterFacts;
}

const MET: Readonly<Record<string, (matter: MatterFacts) => boolean>> = {
  LABOUR: ({ labour }) => labour,
  MONEY_ONLY: ({ moneyOnly }) => moneyOnly,
  SETTLEMENT: ({ effectiveSettlements }) => effectiveSettlements > 0,
};

const needsAreMet = ({ needs, matter }: ExitFacts): boolean =>
  needs.every((need) => MET[need]?.(matter) ?? true);

export const exitRules = {
  filingHasItsOwnWay: rule<ExitFacts>(
    'handover.filing-has-its-own-way',
    'CPL 126; LA 8',
    ({ exit }) => exit !== 'FILING',
  ),
  isNotExcluded: rule<ExitFacts>(
    'handover.exit-not-excluded-for-this-matter',
    'AL 3',
    ({ notFor, matter }) => matter.field === undefined || !notFor.includes(matter.field),
  ),
  needsAreMet: rule<ExitFacts>('handover.exit-fits-the-matter', 'LDMA 5; CPL 225; 公证法 37', needsAreMet),
  byClaimantOrOfficer: rule<{ readonly byClaimant: boolean; readonly byStaff: boolean }>(
    'handover.claimant-or-officer-chooses',
    'CPL 13; CPL 125',
    ({ byClaimant, byStaff }) => byClaimant || byStaff,
  ),
} as const;

export interface SuggestedExit {
  readonly exit: string;
  /** Catalogue `codes.exit-hint.<CODE>`. */
  readonly hint: string;
}

/** What to show first, best fit first; filing is always among the ways. */
export function suggestedExits(matter: MatterFacts): readonly SuggestedExit[] {
  const found: SuggestedExit[] = [];
  if (matter.labourArbitrationFirst) found.push({ exit: 'LABOUR_ARBITRATION', hint: 'BEFORE_A_SUIT' });
  if (matter.effectiveSettlements > 0 && matter.moneyOnly)
    found.push({ exit: 'NOTARISED_DEBT', hint: 'AGREED_PAYMENT' });
  if (matter.moneyOnly && !matter.labourArbitrationFirst)
    found.push({ exit: 'PAYMENT_ORDER', hint: 'CLEAR_DEBT' });
  found.push({ exit: 'FILING', hint: matter.labourArbitrationFirst ? 'AFTER_ARBITRATION' : 'ALWAYS_OPEN' });
  return found;
}
