import { dayOf, type Actor } from '#kernel';
import type { ClaimItemEntity } from '#dispute';
import {
  hasActed,
  MEDIATOR,
  missingFrom,
  SEAL,
  stepsMissing,
  stepsTaken,
  type ActWay,
  type Step,
} from '../domain/acts.js';
import { clauseFaults, type ClauseFaults } from '../domain/clause-checks.js';
import type { SettlementEvent } from '../domain/settlement.machine.js';
import type { SettlementEntity } from '../persistence/settlement.entity.js';
import type { Agreement } from './settlement-book.js';

/** The orders given to the machine with their facts: one maker each, used by the command and by the list of actions. */
type Order<T extends SettlementEvent['type']> = Extract<SettlementEvent, { type: T }>;

/** Families that know an agreement by word of mouth tell it by their rule (PML 30; TY 23). */
export interface OralFacts {
  readonly oralFormKnown: boolean;
  readonly heardFrom: readonly string[];
}

const faultsOf = ({ row, terms }: Agreement, claims: readonly ClaimItemEntity[], now: Date): ClauseFaults =>
  clauseFaults({
    terms,
    partyIds: row.partyIds,
    claims: claims.filter(({ id }) => row.claimIds.includes(id)),
    today: dayOf(now),
  });

const bound = ({ row }: Agreement, partyId: string): boolean => row.partyIds.includes(partyId);

export const accepting = (agreement: Agreement, partyId: string, draft: number): Order<'ACCEPT'> => ({
  type: 'ACCEPT',
  bound: bound(agreement, partyId),
  draft,
  currentDraft: agreement.row.draft,
  already: hasActed(agreement.row, agreement.acts, 'ACCEPTANCE', partyId),
});

export const opening = (
  agreement: Agreement,
  claims: readonly ClaimItemEntity[],
  now: Date,
): Order<'OPEN_FOR_SIGNATURE'> => ({
  type: 'OPEN_FOR_SIGNATURE',
  resting: agreement.row.resting,
  written: agreement.row.form === 'WRITTEN',
  notAccepted: missingFrom(agreement.row, agreement.acts, 'ACCEPTANCE').length,
  faults: faultsOf(agreement, claims, now),
});

export interface Signing {
  readonly partyId: string;
  readonly digest: string;
  readonly how: ActWay;
}

export const signing = (
  agreement: Agreement,
  { partyId, digest, how }: Signing,
  actor: Actor,
): Order<'SIGN'> => ({
  type: 'SIGN',
  resting: agreement.row.resting,
  bound: bound(agreement, partyId),
  digestMatches: digest === agreement.row.digest,
  already: hasActed(agreement.row, agreement.acts, 'SIGNATURE', partyId),
  how,
  bySelf: actor.kind === 'party',
  statusMatter: agreement.row.statusMatter,
});

export const signingAsMediator = (agreement: Agreement, digest: string): Order<'SIGN_AS_MEDIATOR'> => ({
  type: 'SIGN_AS_MEDIATOR',
  resting: agreement.row.resting,
  digestMatches: digest === agreement.row.digest,
  already: hasActed(agreement.row, agreement.acts, 'MEDIATOR_SIGNATURE', MEDIATOR),
});

export const sealing = (agreement: Agreement, digest: string): Order<'SEAL'> => ({
  type: 'SEAL',
  resting: agreement.row.resting,
  digestMatches: digest === agreement.row.digest,
  already: hasActed(agreement.row, agreement.acts, 'SEAL', SEAL),
});

export const receiving = (agreement: Agreement, partyId: string, digest: string): Order<'RECEIVE'> => ({
  type: 'RECEIVE',
  resting: agreement.row.resting,
  bound: bound(agreement, partyId),
  digestMatches: digest === agreement.row.digest,
  already: hasActed(agreement.row, agreement.acts, 'RECEIPT', partyId),
  signed: hasActed(agreement.row, agreement.acts, 'SIGNATURE', partyId),
});

export const refusing = (agreement: Agreement, partyId: string): Order<'REFUSE_SIGNATURE'> => ({
  type: 'REFUSE_SIGNATURE',
  bound: bound(agreement, partyId),
});

export const recordingOral = (
  agreement: Agreement,
  claims: readonly ClaimItemEntity[],
  now: Date,
  { oralFormKnown, heardFrom }: OralFacts,
): Order<'RECORD_ORAL'> => ({
  type: 'RECORD_ORAL',
  resting: agreement.row.resting,
  oral: agreement.row.form === 'ORAL',
  oralFormKnown,
  notHeard: agreement.row.partyIds.filter((id) => !heardFrom.includes(id)).length,
  statusMatter: agreement.row.statusMatter,
  faults: faultsOf(agreement, claims, now),
});

export const stepsStillMissing = (row: SettlementEntity, acts: Agreement['acts']): readonly Step[] =>
  stepsMissing(row.effectNeeds as Step[], stepsTaken(row, acts));

export const takingEffect = ({ row, acts }: Agreement): Order<'TAKE_EFFECT'> => ({
  type: 'TAKE_EFFECT',
  missing: stepsStillMissing(row, acts).length,
});
