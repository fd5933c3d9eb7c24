import { rule } from '#kernel';
import type { SettlementEvent } from './settlement.machine.js';

/** The rules of making an agreement. Facts come with the event; nothing is looked up. */
interface Facts<T extends SettlementEvent['type']> {
  readonly event: Extract<SettlementEvent, { type: T }>;
}
type Checked = Facts<'OPEN_FOR_SIGNATURE' | 'RECORD_ORAL'>;
type Signing = Facts<'SIGN' | 'SIGN_AS_MEDIATOR' | 'SEAL' | 'RECEIVE'>;

const OF_A_COURT = ['SUSPECTED_FALSE', 'RESCINDED'];

export const settlementRules = {
  // What is suspected to be a sham is neither signed nor sealed while it is looked into (TY 18; ZT 23). Parties meet this
  // rule too: they are told that talks rest until the facts are clear, not the articles that would tell them why.
  talksAreNotResting: rule<Checked | Signing>(
    'settlement.talks-are-not-resting',
    'CPL 96',
    ({ event }) => event.resting !== true,
  ),
  isThisDraft: rule<Facts<'ACCEPT'>>(
    'settlement.latest-draft-only',
    'TY 24; ZT 18',
    ({ event }) => event.draft === event.currentDraft,
  ),
  isToBeBound: rule<Facts<'ACCEPT' | 'SIGN' | 'REFUSE_SIGNATURE' | 'RECEIVE'>>(
    'settlement.party-of-the-agreement',
    'CPL-I 150; TJ 9',
    ({ event }) => event.bound,
  ),
  hasNotActedYet: rule<Facts<'ACCEPT'> | Signing>(
    'settlement.once-per-draft',
    'platform',
    ({ event }) => !event.already,
  ),
  isWritten: rule<Facts<'OPEN_FOR_SIGNATURE'>>(
    'settlement.written-is-signed',
    'TY 23; PML 28',
    ({ event }) => event.written,
  ),
  everyoneAccepted: rule<Facts<'OPEN_FOR_SIGNATURE'>>(
    'settlement.everyone-accepted-this-draft',
    'CPL 96; PML 22',
    ({ event }) => event.notAccepted === 0,
  ),
  someoneIsNamed: rule<Checked>(
    'settlement.payer-and-payee-named',
    'TY 24; PML 29',
    ({ event }) => event.faults.nobodyNamed === 0,
  ),
  amountsAddUp: rule<Checked>(
    'settlement.instalments-add-up',
    'TY 24; platform',
    ({ event }) => event.faults.sums === 0,
  ),
  daysAreReal: rule<Checked>(
    'settlement.days-lie-ahead',
    'TY 24; PML 29',
    ({ event }) => event.faults.dates === 0,
  ),
  noCourtDecidesClause: rule<Checked>(
    'settlement.no-court-decides-clause',
    'TJ 8',
    ({ event }) => event.faults.courtDecides === 0,
  ),
  burdenedPeopleSign: rule<Checked>(
    'settlement.burdened-people-sign',
    'CPL-I 150; TJ 9',
    ({ event }) => event.faults.burdensOnAbsent === 0,
  ),
  bothSidesAreThere: rule<Checked>(
    'settlement.both-sides-of-each-claim',
    'TY 24; PML 29',
    ({ event }) => event.faults.claimsWithoutBothSides === 0,
  ),
  digestIsTheFrozenOne: rule<Signing>(
    'settlement.signs-what-was-frozen',
    'ESL 13; ZT 19',
    ({ event }) => event.digestMatches,
  ),
  isTakenProperly: rule<Facts<'SIGN'>>(
    'settlement.signature-taken-properly',
    'ESL 13; CPL-I 89',
    ({ event }) => (event.how === 'ONLINE') === event.bySelf,
  ),
  familyPapersByHand: rule<Facts<'SIGN'>>(
    'settlement.family-papers-by-hand',
    'ESL 3; CPL 65',
    ({ event }) => !event.statusMatter || event.how !== 'ONLINE',
  ),
  hasSignedBefore: rule<Facts<'RECEIVE'>>(
    'settlement.receives-what-was-signed',
    'CPL 100; CPL-I 149',
    ({ event }) => event.signed,
  ),
  everyNeededActIsThere: rule<Facts<'TAKE_EFFECT'>>(
    'settlement.every-needed-act-is-there',
    'PML 29; LDMA 14; TY 24; ZT 19',
    ({ event }) => event.missing === 0,
  ),
  oralFormIsKnown: rule<Facts<'RECORD_ORAL'>>(
    'settlement.oral-form-known',
    'PML 28; TY 23',
    ({ event }) => event.oral && event.oralFormKnown,
  ),
  everyoneGaveTheirWord: rule<Facts<'RECORD_ORAL'>>(
    'settlement.everyone-gave-their-word',
    'PML 30; TY 23',
    ({ event }) => event.notHeard === 0,
  ),
  noStatusByWordOfMouth: rule<Facts<'RECORD_ORAL'>>(
    'settlement.no-status-by-word-of-mouth',
    'CPL 65; CC 1076',
    ({ event }) => !event.statusMatter,
  ),
  // What is still being talked about is nobody's at court to see, let alone to end.
  onlyTheMediatorDrops: rule<Facts<'VOID'>>(
    'settlement.only-the-mediator-drops-a-draft',
    'TY 22; ZT 18',
    ({ event }) => event.byMediator || event.replaced || event.baseless === true,
  ),
  onlyACourtUndoes: rule<Facts<'VOID'>>(
    'settlement.only-a-court-undoes-it',
    'PML 32; CC 147-151',
    ({ event }) => event.replaced || (event.byCourt && OF_A_COURT.includes(event.reasonCode)),
  ),
} as const;

/** Asked before there is a settlement to ask: may this be drafted at all? */
export interface DraftFacts {
  readonly claims: number;
  readonly claimsNotOpen: number;
  readonly pairsAlreadySettled: number;
  readonly partiesOutside: number;
  readonly attemptKnown: boolean;
  readonly resting?: boolean;
  /** The agreement to be replaced is in force and its confirmation was dismissed, or all agree anew. */
  readonly replacesInForce: boolean;
}

export const draftRules = {
  attemptIsKnown: rule<DraftFacts>('settlement.within-an-attempt', 'TY 24; PML 28', (f) => f.attemptKnown),
  talksAreNotResting: rule<DraftFacts>(
    'settlement.talks-are-not-resting',
    'CPL 96',
    (f) => f.resting !== true,
  ),
  claimsAreOpen: rule<DraftFacts>(
    'settlement.claims-are-open',
    'TJ 14; platform',
    (f) => f.claims > 0 && f.claimsNotOpen === 0,
  ),
  nothingTwice: rule<DraftFacts>(
    'settlement.not-settled-twice',
    'PML 31; TY 25',
    (f) => f.pairsAlreadySettled === 0,
  ),
  peopleAreInside: rule<DraftFacts>(
    'settlement.only-who-agreed-to-mediate',
    'CPL 96; TY 11',
    (f) => f.partiesOutside === 0,
  ),
  replacedOneIsInForce: rule<DraftFacts>(
    'settlement.replaces-one-in-force',
    'CPL 206; CC 543',
    (f) => f.replacesInForce,
  ),
} as const;
