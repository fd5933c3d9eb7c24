/**
 * What the rules of the next step look at, read from the parts of the dispute as this party sees them: whatever is
 * hidden from the party cannot decide what it is told. Only the fields named here are looked at.
 */
import type { NextFacts } from '../domain/next-step.js';
import type { PartyRole } from '../domain/authority.rules.js';
import type { ComplaintFact } from '../domain/dispute.machine.js';

interface SeenSession {
  readonly kind: string;
  readonly state: string;
  readonly startsAt: Date;
  readonly partyIds: readonly string[];
  readonly attendance: readonly { readonly partyId: string; readonly rightsReadAt: Date | null }[];
  readonly minutes?: { readonly confirmedBy: readonly string[]; readonly confirmedByAll: boolean };
}

export interface SeenTurn {
  readonly partyId: string;
  readonly until: Date;
}

export interface SeenDuty {
  readonly state: string;
  readonly payerPartyId: string | null;
  readonly payeePartyId: string | null;
  readonly dueDate: string | null;
}

interface SeenSettlement {
  readonly state: string;
  readonly draft: number;
  readonly partyIds?: readonly string[];
  readonly acts?: readonly { readonly kind: string; readonly whose: string; readonly draft: number }[];
  readonly performance?: { readonly items: readonly SeenDuty[] };
}

/** Parts of `GET /disputes/:id` by their names; a room that is not there says nothing. */
export interface SeenParts {
  readonly consents?: {
    readonly round: { readonly state: string; readonly byBody: boolean } | null;
    readonly toAnswer?: readonly { readonly partyId: string }[];
  };
  readonly complaint?: { readonly state: string } | null;
  readonly appointments?: readonly {
    readonly state: string;
    readonly choice: string;
    readonly lapsed: boolean;
    readonly hasRelation?: boolean | null;
    readonly choices?: Readonly<Record<string, string>>;
    readonly answers?: Readonly<Record<string, boolean>>;
  }[];
  readonly mediation?: {
    readonly attempts: readonly {
      readonly state: string;
      readonly partyIds: readonly string[];
      readonly moreTime?: { readonly answers: Readonly<Record<string, boolean>> };
    }[];
    readonly sessions: readonly SeenSession[];
    readonly undisputedFacts: readonly { readonly state: string; readonly signedBy: readonly string[] }[];
  };
  readonly writtenTurns?: { readonly items: readonly SeenTurn[] };
  readonly settlements?: readonly SeenSettlement[];
  readonly confirmations?: readonly { readonly state: string; readonly waitingFor?: readonly string[] }[];
  readonly feedback?: { readonly toRate: boolean };
}

export interface SeenDispute {
  readonly phase: string;
  readonly complaintState: ComplaintFact;
  readonly party: { readonly id: string; readonly role: PartyRole };
  readonly parts: SeenParts;
  /** Names of the commands this person may give now. */
  readonly allowed: ReadonlySet<string>;
}

export function nextFactsOf({ phase, complaintState, party, parts, allowed }: SeenDispute): NextFacts {
  return {
    ...{ phase, role: party.role, complaint: complaintState },
    complaintToCorrect: parts.complaint?.state === 'correcting',
    canHandIn: allowed.has('dispute.submit'),
    consent: consentOf(parts, party),
    mediator: mediatorOf(parts, party.id),
    moreTime: moreTimeOf(parts, party.id),
    resting: parts.mediation?.attempts.at(-1)?.state.startsWith('suspended') === true,
    session: sessionOf(parts, party.id),
    paper: paperOf(parts, party.id),
    agreement: agreementOf(parts, party.id),
    duty: dutyOf(parts, party.id),
    confirmation: confirmationOf(parts, party.id, allowed),
    toRate: parts.feedback?.toRate === true,
  };
}

function consentOf({ consents }: SeenParts, { id, role }: SeenDispute['party']): NextFacts['consent'] {
  if (!consents?.round) return 'none';
  if (consents.toAnswer?.some(({ partyId }) => partyId === id) === true) return 'to-answer';
  const { state, byBody } = consents.round;
  return byBody && role === 'RESPONDENT' && state !== 'askingRespondents' ? 'later' : 'answered';
}

function mediatorOf({ appointments }: SeenParts, id: string): NextFacts['mediator'] {
  const living = appointments?.find(({ state }) => !['recused', 'replaced', 'ended'].includes(state));
  if (!living) return 'none';
  const { state, choice, lapsed, choices, hasRelation, answers } = living;
  if (state === 'choosing') {
    const open = choice === 'joint' && !lapsed && choices !== undefined;
    return open && choices[id] === undefined ? 'to-choose' : 'chosen';
  }
  if (state === 'appointed') return 'named';
  if (state === 'cleared') return 'cleared';
  return hasRelation === true && answers !== undefined && answers[id] === undefined
    ? 'to-answer'
    : 'answered';
}

function moreTimeOf({ mediation }: SeenParts, id: string): NextFacts['moreTime'] {
  const attempt = mediation?.attempts.at(-1);
  const asked = attempt?.partyIds.includes(id) === true ? attempt.moreTime : undefined;
  return asked && asked.answers[id] === undefined ? 'to-answer' : 'none';
}

const ownSessions = ({ mediation }: SeenParts, id: string): readonly SeenSession[] =>
  (mediation?.sessions ?? []).filter(({ partyIds }) => partyIds.includes(id));

/** The next one this party is expected at. */
export const nextSession = (parts: SeenParts, id: string): SeenSession | undefined =>
  ownSessions(parts, id).find(({ state }) => state === 'opened' || state === 'scheduled');

/** Of the turns to write this party has, what ends first. */
export const nextTurn = ({ writtenTurns }: SeenParts, id: string): SeenTurn | undefined =>
  writtenTurns?.items.find(({ partyId }) => partyId === id);

function sessionOf(parts: SeenParts, id: string): NextFacts['session'] {
  const next = nextSession(parts, id);
  if (!next) return 'none';
  if (next.state === 'opened' && next.kind === 'ASYNC')
    return nextTurn(parts, id) ? 'to-write' : 'in-writing';
  if (next.state === 'opened') return 'open';
  const own = next.attendance.find(({ partyId }) => partyId === id);
  return own?.rightsReadAt ? 'coming' : 'rights-to-read';
}

function paperOf(parts: SeenParts, id: string): NextFacts['paper'] {
  const facts = parts.mediation?.undisputedFacts ?? [];
  if (facts.some(({ state, signedBy }) => state === 'proposed' && !signedBy.includes(id)))
    return 'facts-to-sign';
  const minutes = ownSessions(parts, id).flatMap((session) => session.minutes ?? []);
  const unread = minutes.some(
    ({ confirmedBy, confirmedByAll }) => !confirmedByAll && !confirmedBy.includes(id),
  );
  return unread ? 'minutes-to-confirm' : 'none';
}

const ownAgreements = ({ settlements = [] }: SeenParts, id: string): readonly SeenSettlement[] =>
  settlements.filter(({ partyIds }) => partyIds?.includes(id) === true);

function agreementOf(parts: SeenParts, id: string): NextFacts['agreement'] {
  const own = ownAgreements(parts, id);
  const open =
    own.find(({ state }) => state === 'openForSignature') ?? own.find(({ state }) => state === 'drafting');
  if (!open) return 'none';
  const done = (kind: string): boolean =>
    open.acts?.some((act) => act.kind === kind && act.whose === id && act.draft === open.draft) === true;
  if (open.state === 'openForSignature') return done('SIGNATURE') ? 'signed' : 'to-sign';
  return done('ACCEPTANCE') ? 'read' : 'to-read';
}

/** Of what is still due, what falls due first; without a day it comes last. */
export function nextDuty(parts: SeenParts, id: string): SeenDuty | undefined {
  const items = ownAgreements(parts, id).flatMap(({ performance }) => performance?.items ?? []);
  const own = items.filter(
    ({ state, payerPartyId, payeePartyId }) =>
      (state === 'reported' && payeePartyId === id) ||
      (['due', 'defaulted'].includes(state) && [payerPartyId, payeePartyId].includes(id)),
  );
  const rank = (item: SeenDuty): string =>
    `${item.state === 'reported' ? 0 : item.payerPartyId === id ? 1 : 2}${item.dueDate ?? '9999'}`;
  return own.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

function dutyOf(parts: SeenParts, id: string): NextFacts['duty'] {
  const duty = nextDuty(parts, id);
  if (!duty) return 'none';
  if (duty.state === 'reported') return 'to-confirm';
  return duty.payerPartyId === id ? 'mine' : 'theirs';
}

function confirmationOf(
  { confirmations = [] }: SeenParts,
  id: string,
  allowed: ReadonlySet<string>,
): NextFacts['confirmation'] {
  const living = confirmations.find(({ state }) =>
    ['collecting', 'applied', 'reviewing', 'supplementing'].includes(state),
  );
  if (!living) return allowed.has('confirmation.begin') ? 'open' : 'none';
  if (living.state === 'supplementing') return 'to-supplement';
  if (living.state !== 'collecting') return 'with-court';
  return living.waitingFor?.includes(id) === true ? 'to-join' : 'others-to-join';
}
