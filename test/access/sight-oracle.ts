import { FILED } from './access-world.js';
import { NAMES, type Marker, type MarkerKind } from './marker.js';
import type { Somebody } from './personas.js';
import { standingIn, type RecordKey } from './standing-oracle.js';

/**
 * Who may see which planted value in full, written down from the information barrier (who may see what) by hand,
 * so that a wrong cell in the program's own table shows. `OWN` are the people a value belongs or is addressed to.
 */
const BY_OFFICE_READ = [
  ...['MEDIATOR', 'MEDIATION_GUIDE_JUDGE', 'DIVERSION_OFFICER', 'FILING_CLERK', 'FILING_JUDGE'],
  ...['CONFIRMATION_JUDGE', 'GUIDE_CLERK', 'BODY_CLERK'],
];
/** Who writes for people, or arranges for a body, has no part in what was said. */
function isNoClerk(code: string): boolean {
  return code !== 'GUIDE_CLERK' && code !== 'BODY_CLERK';
}

const READERS: Readonly<Record<MarkerKind, readonly string[]>> = {
  // An agency has what was handed over to it.
  identity: ['OWN', ...BY_OFFICE_READ, 'TRIAL_JUDGE', 'AGENCY'],
  // In full only by unmasking it for a purpose.
  'id-number': [],
  organisation: ['ANY'],
  // The other side was served; the trial side has it where it is registered.
  complaint: ['PARTY', 'AGENT', ...BY_OFFICE_READ, 'AGENCY'],
  'private-note': ['OWN', 'MEDIATOR'],
  'caucus-note': ['MEDIATOR'],
  // Said in one side's own place.
  'room-words': ['OWN', 'MEDIATOR'],
  // Points of fact are for those at the table, until they are signed as undisputed facts.
  element: ['OWN', 'MEDIATOR'],
  'lobby-words': ['OWN', 'MEDIATOR'],
  // Written at separate times, for those of the session and nobody else of the matter.
  'written-words': ['OWN', 'MEDIATOR'],
  'caucus-words': ['OWN', 'MEDIATOR'],
  // In the caucus, until it is let across.
  'held-offer': ['OWN', 'MEDIATOR'],
  // Compared, and told to nobody: not to whoever wrote it either.
  'sealed-figure': [],
  'told-draft': ['OWN'],
  offer: ['OWN', 'MEDIATOR'],
  agreement: ['OWN', 'MEDIATOR', 'MEDIATION_GUIDE_JUDGE', 'CONFIRMATION_JUDGE', 'BODY_CLERK'],
  minutes: ['PARTY', 'AGENT', 'MEDIATOR', 'CONFIRMATION_JUDGE'],
  facts: ['PARTY', 'AGENT', ...BY_OFFICE_READ.filter(isNoClerk), 'TRIAL_JUDGE'],
  conduct: [
    ...['OWN', ...BY_OFFICE_READ.filter((code) => code !== 'GUIDE_CLERK')],
    ...['TRIAL_JUDGE', 'COURT_LEADER', 'TRIAL_MGMT'],
  ],
  // Why the talks ended, in the mediator's words: for those inside, the body and the desk that goes on with it.
  'end-note': [
    'PARTY',
    'AGENT',
    'MEDIATOR',
    'BODY_CLERK',
    'DIVERSION_OFFICER',
    'FILING_JUDGE',
    'MEDIATION_GUIDE_JUDGE',
  ],
  'desk-note': [
    ...['DIVERSION_OFFICER', 'FILING_CLERK', 'FILING_JUDGE', 'GUIDE_CLERK', 'COURT_LEADER'],
    ...['MEDIATOR', 'BODY_CLERK', 'MEDIATION_GUIDE_JUDGE', 'TRIAL_MGMT'],
  ],
};

/** An agent sees what the party sees, and a party who acts for it; a spoken code opens what its party sees. */
const SAME_SIDE: Readonly<Record<string, readonly string[]>> = {
  a1: ['a1', 'agent'],
  agent: ['a1', 'agent'],
  spoken: ['a1', 'agent'],
  a2: ['a2'],
  r1: ['r1', 'helper'],
  helper: ['helper'],
  asker: ['a1', 'agent'],
  stranger: ['a1', 'agent'],
  'agreed-a1': ['a1', 'agent'],
  'agreed-r1': ['r1', 'helper'],
  'handed-a1': ['a1', 'agent'],
  'tried-r1': ['r1', 'helper'],
  'draft-a1': ['a1', 'agent'],
};

/** Who speaks in a room for the party; who only sits beside it, or listens by telephone, is not in it. */
const IN_THE_ROOM: Readonly<Record<string, readonly string[]>> = {
  a1: ['a1', 'agent'],
  a2: ['a2'],
  r1: ['r1'],
};
const SAID_IN_ROOM: readonly MarkerKind[] = ['lobby-words', 'written-words', 'caucus-words', 'held-offer'];

/** Whom words of a kind belong to: nobody but the teller sees what is not handed in. */
function isOwn({ key }: Somebody, { kind, of }: Marker): boolean {
  if (kind === 'told-draft') return of.includes(key);
  if (SAID_IN_ROOM.includes(kind)) return of.some((owner) => IN_THE_ROOM[owner]?.includes(key) === true);
  return of.some((owner) => SAME_SIDE[key]?.includes(owner) === true);
}

export function maySee(who: Somebody, marker: Marker): boolean {
  const { kind, record, of } = marker;
  // One's own name is one's own, whatever one knows of a dispute.
  if (who.key === 'unaware' && kind === 'identity' && record === 'early' && of.includes('r1')) return true;
  const standing = standingIn(record as RecordKey, who);
  if (standing === undefined) return false;
  const readers = READERS[kind];
  if (kind === 'complaint' && standing === 'TRIAL_JUDGE' && FILED.includes(record)) return true;
  const own = isOwn(who, marker);
  return readers.includes(standing) || readers.includes('ANY') || (readers.includes('OWN') && own);
}

/**
 * A packet is the request as it was handed in: it names who asks, who is asked and who speaks for them. Numbers of persons
 * in full are for whom it was sent to, and for oneself.
 */
export function maySeeInPacket(who: Somebody, marker: Marker): boolean {
  const standing = standingIn(marker.record as RecordKey, who);
  if (standing === undefined) return false;
  const isName =
    marker.kind === 'identity' && marker.value.startsWith(NAMES) && !marker.of.includes('helper');
  const own = marker.of.some((owner) => SAME_SIDE[who.key]?.includes(owner) === true);
  const received = ['AGENCY', 'TRIAL_JUDGE'].includes(standing) || own;
  return isName || (marker.kind === 'id-number' && received) || maySee(who, marker);
}
