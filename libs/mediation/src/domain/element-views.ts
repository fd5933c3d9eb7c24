/** How an element stands by what the parties say of it (domain 3.4). Pure. */

export const VIEWS = ['AGREED', 'DISPUTED', 'UNKNOWN'] as const;
export type View = (typeof VIEWS)[number];

export interface SaidView {
  readonly partyId: string;
  readonly view: View;
  /** Number of the words it was said to. */
  readonly wording: number;
}

export interface AtTheTable {
  /** Parties inside the attempt. */
  readonly inside: readonly string[];
  /** Number of the words as they stand. */
  readonly wording: number;
}

/** What counts: said by somebody at the table, to the words as they stand. Who agreed to other words has said nothing to these. */
export const counted = <V extends SaidView>(views: readonly V[], { inside, wording }: AtTheTable): V[] =>
  views.filter((one) => one.wording === wording && inside.includes(one.partyId));

export type Standing = 'open' | 'agreed' | 'disputed';

/** One who disputes is enough; nobody is taken to agree by saying nothing, or that they do not know. */
export function standingOf(views: readonly SaidView[], table: AtTheTable): Standing {
  const said = counted(views, table);
  if (said.some(({ view }) => view === 'DISPUTED')) return 'disputed';
  const agrees = (id: string): boolean =>
    said.some(({ partyId, view }) => partyId === id && view === 'AGREED');
  return table.inside.length > 0 && table.inside.every(agrees) ? 'agreed' : 'open';
}
