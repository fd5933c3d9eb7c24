/** Who may be shown which event of a dispute; timelines and the live line ask the same question. */
import type { Standing } from '#access';
import type { StreamEventRow } from '#platform/database';

interface Viewer {
  readonly standings: readonly Standing[];
}

const AMONG = 'among:';

const isStaff = ({ standings }: Viewer): boolean =>
  standings.some(
    ({ code }) =>
      !['PARTY', 'AGENT', 'GUARDIAN', 'HELPER', 'MEDIATOR', 'BODY_CLERK', 'AGENCY'].includes(code),
  );

/** Agreements among some of the parties, with the people each names by its latest words. */
export type Circles = ReadonlyMap<string, readonly string[]>;

export function circlesOf(rows: readonly Pick<StreamEventRow, 'data'>[]): Circles {
  const circles = new Map<string, readonly string[]>();
  for (const { data } of rows) {
    const { settlementId, partyIds } = data as { settlementId?: string; partyIds?: string[] };
    if (settlementId !== undefined && partyIds !== undefined) circles.set(settlementId, partyIds);
  }
  return circles;
}

function isAmong(view: Viewer, circle: readonly string[]): boolean {
  if (isStaff(view)) return true;
  return view.standings.some(({ code, partyId }) =>
    partyId === undefined ? code === 'MEDIATOR' || code === 'BODY_CLERK' : circle.includes(partyId),
  );
}

/** Whether this viewer may be shown an event of this visibility. */
export function sees(view: Viewer, visibility: string, circles: Circles): boolean {
  if (visibility === 'parties') return true;
  if (visibility.startsWith(AMONG)) return isAmong(view, circles.get(visibility.slice(AMONG.length)) ?? []);
  if (visibility === 'staff') return isStaff(view);
  if (visibility === 'mediator') return view.standings.some(({ code }) => code === 'MEDIATOR');
  const partyId = visibility.slice('side:'.length);
  return view.standings.some((standing) => standing.partyId === partyId || standing.code === 'MEDIATOR');
}
