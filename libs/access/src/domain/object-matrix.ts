/**
 * The information barrier (domain 1.9) as data and one pure question. What is not written in the table is not
 * given; a cell may hang on a circumstance (`R if served`), which the asking room must name as true.
 */
import type { Standing } from './standing.js';

export type Sight = 'read' | 'masked' | 'none';

/** One cell: what a column may do with an object, and when. */
export interface Right {
  readonly read: boolean;
  readonly write: boolean;
  readonly sign: boolean;
  readonly masked: boolean;
  readonly circumstance?: string;
}

/** Object → column → right. A column is a standing's code; parties have two: `OWN_PARTY` and `OTHER_PARTY`. */
export type ObjectMatrix = ReadonlyMap<string, ReadonlyMap<string, Right>>;

export interface About {
  /** The party the object belongs to; without it nobody is its own party. */
  readonly ownerPartyId?: string;
  /** What is true now, by the names the table uses: `served`, `filed`, `order`, `addressed`, … */
  readonly circumstances?: readonly string[];
}

/** Agents and guardians see what the party they act for sees (CPL 62, CC 23). */
const ACTS_AS_PARTY: ReadonlySet<string> = new Set(['PARTY', 'AGENT', 'GUARDIAN']);

const CELL = /^(?<letters>(?=[RWSM])(?:M|R?W?S?))(?: if (?<circumstance>[a-z][a-z-]*))?$/;

/** `RW`, `M`, `R if served`; `undefined` for anything else. */
export function parseRight(cell: string): Right | undefined {
  const { groups } = CELL.exec(cell) ?? {};
  if (!groups) return undefined;
  const has = (letter: string): boolean => groups['letters']?.includes(letter) ?? false;
  const right = { read: has('R'), write: has('W'), sign: has('S'), masked: has('M') };
  return groups['circumstance'] ? { ...right, circumstance: groups['circumstance'] } : right;
}

const columnOf = ({ code, partyId }: Standing, { ownerPartyId }: About): string => {
  if (!ACTS_AS_PARTY.has(code)) return code;
  return partyId !== undefined && partyId === ownerPartyId ? 'OWN_PARTY' : 'OTHER_PARTY';
};

function rightsOn(
  matrix: ObjectMatrix,
  object: string,
  standings: readonly Standing[],
  about: About,
): readonly Right[] {
  const row = matrix.get(object);
  if (!row) throw new Error(`No such object in config/access/objects.yaml: ${object}`);
  const rights = standings.flatMap((standing) => row.get(columnOf(standing, about)) ?? []);
  return rights.filter(
    ({ circumstance }) => circumstance === undefined || about.circumstances?.includes(circumstance) === true,
  );
}

/** The most any one of the standings allows. */
export function mayRead(
  matrix: ObjectMatrix,
  object: string,
  standings: readonly Standing[],
  about: About = {},
): Sight {
  const rights = rightsOn(matrix, object, standings, about);
  if (rights.some(({ read }) => read)) return 'read';
  return rights.some(({ masked }) => masked) ? 'masked' : 'none';
}

export const mayWrite = (
  matrix: ObjectMatrix,
  object: string,
  standings: readonly Standing[],
  about: About = {},
): boolean => rightsOn(matrix, object, standings, about).some(({ write }) => write);

export const maySign = (
  matrix: ObjectMatrix,
  object: string,
  standings: readonly Standing[],
  about: About = {},
): boolean => rightsOn(matrix, object, standings, about).some(({ sign }) => sign);
