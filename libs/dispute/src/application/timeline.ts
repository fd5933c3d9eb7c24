import { Injectable } from '@nestjs/common';
import { StreamEventRow } from '#platform/database';
import { Catalogues } from '#platform/http';
import type { DisputeView } from './dispute-sources.js';

export interface TimelineEntry {
  at: string;
  code: string;
  sentence: string;
  /** `PARTY`, `STAFF` or `SYSTEM`: who acted, never by name. */
  by: string;
  seq: number;
}

const MOST_ENTRIES = 500;
const AMONG = 'among:';

const isStaff = ({ standings }: DisputeView): boolean =>
  standings.some(
    ({ code }) =>
      !['PARTY', 'AGENT', 'GUARDIAN', 'HELPER', 'MEDIATOR', 'BODY_CLERK', 'AGENCY'].includes(code),
  );

/** Agreements among some of the parties, with the people each names by its latest words. */
type Circles = ReadonlyMap<string, readonly string[]>;

function circlesOf(rows: readonly StreamEventRow[]): Circles {
  const circles = new Map<string, readonly string[]>();
  for (const { data } of rows) {
    const { settlementId, partyIds } = data as { settlementId?: string; partyIds?: string[] };
    if (settlementId !== undefined && partyIds !== undefined) circles.set(settlementId, partyIds);
  }
  return circles;
}

function isAmong(view: DisputeView, circle: readonly string[]): boolean {
  if (isStaff(view)) return true;
  return view.standings.some(({ code, partyId }) =>
    partyId === undefined ? code === 'MEDIATOR' || code === 'BODY_CLERK' : circle.includes(partyId),
  );
}

/** Whether this viewer may be shown an event of this visibility. */
function sees(view: DisputeView, visibility: string, circles: Circles): boolean {
  if (visibility === 'parties') return true;
  if (visibility.startsWith(AMONG)) return isAmong(view, circles.get(visibility.slice(AMONG.length)) ?? []);
  if (visibility === 'staff') return isStaff(view);
  if (visibility === 'mediator') return view.standings.some(({ code }) => code === 'MEDIATOR');
  const partyId = visibility.slice('side:'.length);
  return view.standings.some((standing) => standing.partyId === partyId || standing.code === 'MEDIATOR');
}

/** What has happened, in sentences a party may read; drawn from the events, so it cannot tell another story. */
@Injectable()
export class Timeline {
  constructor(private readonly catalogues: Catalogues) {}

  async of(view: DisputeView): Promise<TimelineEntry[]> {
    const rows = await view.reads.find(
      StreamEventRow,
      { stream: view.dispute.id },
      { orderBy: { seq: 'desc' }, limit: MOST_ENTRIES },
    );
    const partyPersons = new Set(view.parties.map(({ personId }) => personId));
    const inOrder = rows.reverse();
    const circles = circlesOf(inOrder);
    return inOrder
      .filter(({ visibility }) => sees(view, visibility, circles))
      .map((row) => ({
        at: row.at.toISOString(),
        code: row.type,
        sentence: this.catalogues.sentence(
          view.locale,
          `timeline.${row.type}`,
          told(this.catalogues, view, row.data),
        ),
        by:
          row.actorId === 'system'
            ? 'SYSTEM'
            : partyPersons.has(row.actorId) || row.onBehalfOf !== null
              ? 'PARTY'
              : 'STAFF',
        seq: row.seq,
      }));
  }
}

/** Codes in an event are told in words where a catalogue has them: `from: "draft"` → `codes.phase.draft`. */
function told(
  catalogues: Catalogues,
  view: DisputeView,
  data: Record<string, unknown>,
): Record<string, unknown> {
  const entries = Object.entries(data).map(([key, value]) => {
    const phase =
      key === 'from' || key === 'to' ? `codes.phase.${String(value)}` : `codes.${key}.${String(value)}`;
    return [key, catalogues.has(view.locale, phase) ? catalogues.sentence(view.locale, phase) : value];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
