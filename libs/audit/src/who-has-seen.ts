import { Injectable } from '@nestjs/common';
import { DisputeViewLoader, type DisputeView } from '#dispute';
import { Permissions } from '#access';
import { CommittedReads } from '#platform/database';
import { decodeCursor, encodeCursor, type Caller, type Page } from '#platform/http';

/** One reading of a dispute, as a party may be told of it. */
export interface Reading {
  at: string;
  /** `read`, or `unmask` for a particular of a person shown in full: to a party only its own. */
  kind: string;
  action: string;
  /** The office or side the reader stood in; parties are told no names of staff. */
  by: 'SELF' | 'PARTY' | 'STAFF' | 'SYSTEM';
  /** Number in the dispute's chain; null while it waits to be sealed. */
  sealedAs: number | null;
}

interface Row {
  at: string;
  kind: string;
  action: string;
  actor_id: string;
  seq: number | null;
  id: string;
}

/** Looking at a masked particular is a command with a purpose, so it stands in the chain as an event. */
const UNMASKED = 'access.unmasked';

/** Sealed and waiting readings alike, newest first. */
const readings = (unmasked: string): string => `SELECT * FROM (
  SELECT at, kind, action, actor_id, seq, ref_id AS id FROM audit_facts WHERE stream = ?
    AND (kind = 'read' OR (kind = 'event' AND action = '${UNMASKED}' ${unmasked}))
  UNION ALL
  SELECT at, kind, action, actor_id, NULL AS seq, id FROM audit_reads WHERE stream = ? AND kind = 'read'
) r WHERE (r.at < ? OR (r.at = ? AND r.id < ?)) ORDER BY r.at DESC, r.id DESC LIMIT ?`;

const FROM_THE_END = '9999';

/** Who has seen this dispute? A right of every party (PIPL 44), answered from the audit chain. */
@Injectable()
export class WhoHasSeen {
  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly permissions: Permissions,
    private readonly reads: CommittedReads,
  ) {}

  async page(
    caller: Caller,
    disputeId: string,
    query: { limit?: number; cursor?: string },
  ): Promise<Page<Reading>> {
    const view = await this.loader.load(caller, disputeId);
    this.permissions.require(
      'audit.who-has-seen',
      view.standings.map(({ code }) => code),
      caller.actor.level,
    );
    const limit = query.limit ?? 50;
    const [at = FROM_THE_END, id = ''] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 2);
    const own = ownPersons(view);
    const persons = own === undefined ? '' : `AND subject_id IN (${own.map(() => '?').join(', ')})`;
    const rows = await this.reads.select<Row>(readings(persons), [
      ...[disputeId, ...(own ?? [])],
      ...[disputeId, at, at, id, limit + 1],
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map((row) => told(view, row));
    return rows.length > limit && last ? { items, next: encodeCursor([last.at, last.id]) } : { items };
  }
}

/** Whose particulars the viewer is told about: a party its own and those of who acts for it; the overseers everybody's. */
function ownPersons({ standings, parties, mandates, actor }: DisputeView): readonly string[] | undefined {
  const partyIds = standings.flatMap(({ partyId }) => partyId ?? []);
  if (partyIds.length < standings.length) return undefined;
  const people = [
    ...parties.filter(({ id }) => partyIds.includes(id)),
    ...mandates.filter(({ partyId }) => partyIds.includes(partyId)),
  ];
  return [actor.personId, ...people.flatMap(({ personId }) => personId ?? [])];
}

function told(view: DisputeView, row: Row): Reading {
  const persons = new Set([...view.parties, ...view.mandates].map(({ personId }) => personId));
  const side = persons.has(row.actor_id) ? 'PARTY' : 'STAFF';
  const by = row.actor_id === view.actor.personId ? 'SELF' : row.actor_id === 'system' ? 'SYSTEM' : side;
  const kind = row.action === UNMASKED ? 'unmask' : row.kind;
  return { at: row.at, kind, action: row.action, by, sealedAs: row.seq };
}
