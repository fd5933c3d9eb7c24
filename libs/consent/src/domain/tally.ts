/**
 * Whose consent is missing, and what follows. Consent is recorded per person and scope; silence is never consent, and
 * a consent taken back counts as refused (CPL 125; PML 3; TY 11, 26). Pure.
 */
export const SCOPES = [
  'MEDIATION',
  'BODY',
  'MEDIATOR',
  'ONLINE',
  'E_DELIVERY',
  'RECORDING',
  'CAUCUS',
  'EXTENSION',
  'UNDISPUTED_FACTS',
  'DATA',
] as const;
export type Scope = (typeof SCOPES)[number];
export type ConsentDecision = 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'UNREACHABLE';

/** Without these two nobody is mediated with: the thing itself, and the use of one's data for it. */
export const NEEDED: readonly Scope[] = ['MEDIATION', 'DATA'];

/** What goes on after the talks, and can be taken back then too; the others ask about what is over (PIPL 15). */
const OUTLIVES_TALKS: readonly Scope[] = ['DATA', 'E_DELIVERY', 'RECORDING'];

export const isOver = (scope: Scope, final: boolean): boolean => final && !OUTLIVES_TALKS.includes(scope);

/** `applicants`: the respondents are asked later, by the body that took the matter (ZT 15). */
export type Stage = 'applicants' | 'all';
export type Stance = 'GIVEN' | 'REFUSED' | 'UNREACHABLE' | 'SILENT';

export interface ConsentFact {
  readonly partyId: string;
  readonly scope: Scope;
  readonly decision: ConsentDecision;
  /** Order within the dispute; the latest counts. */
  readonly ordinal: number;
}

export interface ConsentQuestion {
  readonly parties: readonly { readonly id: string; readonly role: string }[];
  /** Of the present round: earlier rounds asked with another text. */
  readonly records: readonly ConsentFact[];
  readonly stage: Stage;
  /** Who stays outside: not bound, not asked any more. */
  readonly outside: readonly string[];
}

export function latestDecision(
  records: readonly ConsentFact[],
  partyId: string,
  scope: Scope,
): ConsentDecision | undefined {
  let latest: ConsentFact | undefined;
  for (const record of records)
    if (record.partyId === partyId && record.scope === scope && record.ordinal > (latest?.ordinal ?? -1))
      latest = record;
  return latest?.decision;
}

export function stanceOf(records: readonly ConsentFact[], partyId: string): Stance {
  const latest = NEEDED.map((scope) => latestDecision(records, partyId, scope));
  if (latest.some((decision) => decision === 'REFUSED' || decision === 'WITHDRAWN')) return 'REFUSED';
  if (latest.includes('UNREACHABLE')) return 'UNREACHABLE';
  return latest.every((decision) => decision === 'GIVEN') ? 'GIVEN' : 'SILENT';
}

const ROLES_ASKED: Readonly<Record<Stage, readonly string[]>> = {
  applicants: ['APPLICANT'],
  // Third parties and guarantors are bound only by what they sign themselves; nobody waits for them.
  all: ['APPLICANT', 'RESPONDENT'],
};

const idsOf = ({ parties, outside }: ConsentQuestion, roles: readonly string[]): string[] =>
  parties.filter(({ id, role }) => roles.includes(role) && !outside.includes(id)).map(({ id }) => id);

/** Everyone needed at this stage who has not agreed, in the order of the parties. */
export const whoseConsentIsMissing = (question: ConsentQuestion): string[] =>
  idsOf(question, ROLES_ASKED[question.stage]).filter((id) => stanceOf(question.records, id) !== 'GIVEN');

export interface Tally {
  readonly verdict: 'complete' | 'refused' | 'unreachable' | 'waiting';
  readonly missing: readonly string[];
  /** Said no or cannot be reached; the officer may go on without them. */
  readonly unwilling: readonly string[];
  readonly applicantsAgree: number;
  readonly respondentsAgree: number;
}

export function tally(question: ConsentQuestion): Tally {
  const stance = (id: string): Stance => stanceOf(question.records, id);
  const sides = ROLES_ASKED[question.stage].map((role) => idsOf(question, [role]).map(stance));
  const missing = whoseConsentIsMissing(question);
  const agreeing = (role: string): number =>
    idsOf(question, [role]).filter((id) => stance(id) === 'GIVEN').length;
  return {
    verdict: verdictOf(sides, missing),
    missing,
    unwilling: missing.filter((id) => stance(id) !== 'SILENT'),
    applicantsAgree: agreeing('APPLICANT'),
    respondentsAgree: agreeing('RESPONDENT'),
  };
}

/** A side is gone when nobody of it is left who agreed or might still; then there is nobody to mediate with. */
function verdictOf(sides: readonly (readonly Stance[])[], missing: readonly string[]): Tally['verdict'] {
  const gone = sides.find((side) => side.every((stance) => stance === 'REFUSED' || stance === 'UNREACHABLE'));
  if (gone) return gone.includes('REFUSED') || gone.length === 0 ? 'refused' : 'unreachable';
  return missing.length === 0 ? 'complete' : 'waiting';
}
