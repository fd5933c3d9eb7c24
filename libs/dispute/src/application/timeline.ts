import { Injectable } from '@nestjs/common';
import { StreamEventRow } from '#platform/database';
import { Catalogues } from '#platform/http';
import type { DisputeView } from './dispute-sources.js';
import { circlesOf, sees } from './event-sight.js';

export interface TimelineEntry {
  at: string;
  code: string;
  sentence: string;
  /** `PARTY`, `STAFF` or `SYSTEM`: who acted, never by name. */
  by: string;
  seq: number;
}

const MOST_ENTRIES = 500;

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
