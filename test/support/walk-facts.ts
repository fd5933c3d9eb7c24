/** Facts as chance would bring them: each fact a rule asks for is drawn when it is read, and stays what it is. */
import { Chance } from './walk-chance.js';

type Draw = (chance: Chance) => unknown;

const PEOPLE = ['a1', 'a2', 'r1'];
const BODIES = ['b1', 'b2'];
const TODAY = Date.parse('2026-11-20T02:00:00.000Z');

const flag: Draw = (chance) => chance.flag();
const count: Draw = (chance) => chance.count();
const oneOf =
  (...values: readonly unknown[]): Draw =>
  (chance) =>
    chance.oneOf(values);
const someOf =
  (values: readonly unknown[]): Draw =>
  (chance) =>
    values.filter(() => chance.flag());
const instant: Draw = (chance) => new Date(TODAY + (chance.count() - 1) * 3_600_000);
const day: Draw = oneOf('2026-11-19', '2026-11-20', '2026-11-21');
const each = (names: string, draw: Draw): Record<string, Draw> =>
  Object.fromEntries(
    names
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => [name, draw]),
  );

const faults: Draw = (chance) =>
  Object.fromEntries(
    ['nobodyNamed', 'sums', 'dates', 'courtDecides', 'burdensOnAbsent', 'claimsWithoutBothSides'].map(
      (name) => [name, chance.count()],
    ),
  );
const present: Draw = (chance) =>
  PEOPLE.slice(0, chance.count()).map(() => ({
    identityChecked: chance.flag(),
    rightsTold: chance.flag(),
  }));

/** By the name a rule knows a fact under; a rule that asks for another name fails the walk. */
const FACTS: Readonly<Record<string, Draw>> = {
  ...each(
    `applicants respondents claims noticesGiven gatesOpen gatesStopped missing openClaims applicantsLeft undone
     effectiveSettlements applicantsAgree respondentsAgree notJoined termDays items hopsLeft living notAccepted notHeard
     unconfirmed inDefault draft currentDraft read wording`,
    count,
  ),
  ...each(
    `replaced laneSet trackOn mediatorCleared byClaimant beforeTrialCourt numberTaken mustRegister withCourt sideGone unanimous
     courtAsked lapsed disclosed bound already windowOpen ofThisCourt otherRole heardTogether groundGiven doubted termRuns
     anotherIsOpen byClock wordsNeeded wordsGiven noJointSession recusalAsked attemptLives byDebtor byCreditor byBody
     overdue enforceable resting written digestMatches bySelf mediatorIsThere addressed due bindsSomebody statusMatter signed oral oralFormKnown byCourt byMediator baseless qualified`,
    flag,
  ),
  ...each('partyId personId mediatorPersonId', oneOf(...PEOPLE)),
  ...each('inside agreed partyIds online', someOf(PEOPLE)),
  ...each('offeredAt now startsAt', instant),
  receivedAt: (chance) => (chance.flag() ? instant(chance) : undefined),
  ...each('today until', day),
  ...each('days daysBefore capDays', oneOf(0, 5, 10, 30)),
  bodyId: oneOf(...BODIES),
  jointChoice: oneOf(...BODIES, undefined),
  tried: someOf(BODIES),
  track: oneOf('SELF', 'PRE_FILING', 'POST_FILING', 'IN_TRIAL'),
  complaint: oneOf('none', 'lodged', 'registered', 'refused', 'ended'),
  consents: oneOf('none', 'applicants', 'all', 'refused'),
  choice: oneOf('joint', 'appointed'),
  result: oneOf('VALID', 'DISMISSED'),
  how: oneOf('ONLINE', 'ONLINE', 'ON_SITE', 'PLATFORM', 'PAPERS', 'SUIT_WITHDRAWN', 'MEDIATION_PAPER'),
  code: oneOf('AGREED', 'PARTY_REFUSED', 'TERM_EXPIRED_NO_EXTENSION', 'OTHER'),
  kind: oneOf('JOINT', 'CAUCUS', 'ASYNC', 'ON_SITE', 'HYBRID'),
  attemptState: oneOf('open', 'open', 'seekingBody', 'suspendedForAppraisal', 'ended'),
  chosenBy: oneOf('OFFICER', 'PARTIES'),
  phase: oneOf('placing', 'mediating', 'settling', 'closed'),
  reasonCode: oneOf('', 'REPLACED', 'SUSPECTED_FALSE', 'RESCINDED', 'OTHER'),
  faults,
  present,
};

export interface ChanceEvent {
  readonly type: string;
  readonly [fact: string]: unknown;
}

/** @throws RangeError when a rule asks for a fact that nobody has put into the table. */
export function eventByChance(type: string, chance: Chance): ChanceEvent {
  chance.changeMood();
  const drawn = new Map<string, unknown>([['type', type]]);
  return new Proxy<ChanceEvent>(
    { type },
    {
      get: (_, name) => {
        if (typeof name === 'symbol') return undefined;
        if (!drawn.has(name)) drawn.set(name, drawOf(name, type)(chance));
        return drawn.get(name);
      },
    },
  );
}

function drawOf(name: string, type: string): Draw {
  const draw = FACTS[name];
  if (!draw) throw new RangeError(`${type} is asked for the fact ${name}, of which the walk knows nothing`);
  return draw;
}
