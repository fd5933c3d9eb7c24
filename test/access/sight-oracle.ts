import type { Somebody } from './access-world.js';
import type { Marker, MarkerKind } from './marker.js';
import { standingIn, type RecordKey } from './standing-oracle.js';

/**
 * Who may see which planted value in full, written down from the information barrier (who may see what) by hand,
 * so that a wrong cell in the program's own table shows. `OWN` are the people a value belongs or is addressed to.
 */
const BY_OFFICE_READ = [
  ...['MEDIATOR', 'MEDIATION_GUIDE_JUDGE', 'DIVERSION_OFFICER', 'FILING_CLERK', 'FILING_JUDGE'],
  ...['CONFIRMATION_JUDGE', 'GUIDE_CLERK', 'BODY_CLERK'],
];
const READERS: Readonly<Record<MarkerKind, readonly string[]>> = {
  identity: ['OWN', ...BY_OFFICE_READ, 'TRIAL_JUDGE'],
  // In full only by unmasking it for a purpose.
  'id-number': [],
  organisation: ['ANY'],
  // The complaint is not registered, so the trial side has not got it; the other side was served.
  complaint: ['PARTY', 'AGENT', ...BY_OFFICE_READ],
  'private-note': ['OWN', 'MEDIATOR'],
  'caucus-note': ['MEDIATOR'],
  offer: ['OWN', 'MEDIATOR'],
  agreement: ['OWN', 'MEDIATOR', 'MEDIATION_GUIDE_JUDGE', 'CONFIRMATION_JUDGE', 'BODY_CLERK'],
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
};

export function maySee(who: Somebody, { kind, record, of }: Marker): boolean {
  // One's own name is one's own, whatever one knows of a dispute.
  if (who.key === 'unaware' && kind === 'identity' && record === 'early' && of.includes('r1')) return true;
  const standing = standingIn(record as RecordKey, who);
  if (standing === undefined) return false;
  const readers = READERS[kind];
  const own = of.some((owner) => SAME_SIDE[who.key]?.includes(owner) === true);
  return readers.includes(standing) || readers.includes('ANY') || (readers.includes('OWN') && own);
}
