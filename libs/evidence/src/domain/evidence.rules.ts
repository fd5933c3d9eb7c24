/** What may be handed in, shared and taken back. Pure. */
import { rule } from '#kernel';

export interface RoomFacts {
  readonly files: number;
  readonly bytes: number;
  readonly size: number;
  readonly limits: { readonly filesPerParty: number; readonly bytesPerParty: number };
}

export const evidenceRules = {
  /** After the end of a dispute papers go to whoever has it now. */
  stillTaken: rule<{ final: boolean }>('evidence.still-taken', 'platform', ({ final }) => !final),
  roomLeft: rule<RoomFacts>(
    'evidence.room-left',
    'CPL 68',
    ({ files, bytes, size, limits }) => files < limits.filesPerParty && bytes + size <= limits.bytesPerParty,
  ),
  /** Private words and papers are the party's own; nobody brings them in for somebody at a counter. */
  privateByOneself: rule<{ private: boolean; byParty: boolean }>(
    'evidence.private-by-oneself',
    'TY 22; ZT 18',
    (facts) => !facts.private || facts.byParty,
  ),
  stillPrivate: rule<{ visibility: string }>(
    'evidence.still-private',
    'platform',
    ({ visibility }) => visibility === 'PRIVATE',
  ),
  notWithdrawn: rule<{ withdrawn: boolean }>(
    'evidence.not-withdrawn',
    'platform',
    ({ withdrawn }) => !withdrawn,
  ),
} as const;
