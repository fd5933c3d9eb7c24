import { Injectable, Logger } from '@nestjs/common';
import { Permissions, roleCatalogue } from '#access';
import { Clock, forbidden, type Actor } from '#kernel';
import { CommittedReads, ReadLog } from '#platform/database';
import { decodeCursor, encodeCursor, type Caller, type Page } from '#platform/http';
import { ListSight, type RowSight } from './list-sight.js';

export interface ListedDispute {
  id: string;
  reference: string;
  state: string;
  version: number;
  track: string | null;
  lane: string | null;
  causeVersion: string;
  causeCode: string;
  amountFen: number | null;
  phaseSince: string;
  submittedAt: string | null;
  /** The dispute this one was split off from. */
  parentId: string | null;
  /** The clock that runs out first. */
  nearestClock: { code: string; dueAt: string; provisional: boolean } | null;
  held: boolean;
  heldByMe: boolean;
}

export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly state?: string;
  /** Exact reference as read out on the telephone. */
  readonly reference?: string;
}

interface Row {
  id: string;
  court_path: string;
  complaint_state: string;
  reference: string;
  state: string;
  version: number;
  track: string | null;
  lane: string | null;
  cause_version: string;
  cause_code: string;
  amount_fen: number | string | null;
  phase_since: string;
  submitted_at: string | null;
  parent_id: string | null;
  held_by: string | null;
  held_until: string | null;
  due_at: string | null;
  code: string | null;
  provisional: number | null;
}

/** Sorts after every real instant, so that matters without a running clock come last. */
const NO_CLOCK = '9999-12-31T00:00:00.000Z';
const COLUMNS = `d.id, d.court_path, d.complaint_state, d.reference, d.state, d.version, d.track, d.lane, d.cause_version, d.cause_code, d.amount_fen,
  d.phase_since, d.submitted_at, d.parent_id, d.held_by, d.held_until`;
const DESK_STATES = [
  'received',
  'correcting',
  'screening',
  'seekingConsent',
  'placing',
  'choosingNext',
  'handedOver',
];

/** Lists of disputes: the desk's queue by nearest clock, and everybody's own disputes. One query each. */
@Injectable()
export class DeskQueue {
  private readonly log = new Logger('read-log');

  constructor(
    private readonly reads: CommittedReads,
    private readonly permissions: Permissions,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
    private readonly sight: ListSight,
  ) {}

  /** What waits at the desks of the courts this officer serves, what expires first on top. */
  async queue(caller: Caller, query: ListQuery): Promise<Page<ListedDispute>> {
    const { office } = this.permissions.of('dispute.queue');
    const paths = caller.actor.roles
      .filter(({ role }) => office.includes(role))
      .map((held) => held.organisationPath);
    if (paths.length === 0) throw forbidden();
    const limit = query.limit ?? 50;
    const [after = '', afterId = ''] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 2);
    const states = query.state === undefined ? DESK_STATES : [query.state];
    const rows = await this.reads.select<Row>(
      `SELECT ${COLUMNS}, n.due_at, n.code, n.provisional FROM disputes d
       LEFT JOIN deadlines n ON n.id = (SELECT x.id FROM deadlines x WHERE x.stream = d.id AND x.status = 'running'
         ORDER BY x.due_at, x.id LIMIT 1)
       WHERE (${paths.map(() => 'd.court_path LIKE ?').join(' OR ')}) AND d.state IN (${states.map(() => '?').join(',')})
         ${query.reference === undefined ? '' : 'AND d.reference = ?'}
         AND (COALESCE(n.due_at, ?) > ? OR (COALESCE(n.due_at, ?) = ? AND d.id > ?))
       ORDER BY COALESCE(n.due_at, ?), d.id LIMIT ?`,
      [
        ...paths.map((path) => `${path}%`),
        ...states,
        ...(query.reference === undefined ? [] : [query.reference]),
        ...[NO_CLOCK, after, NO_CLOCK, after, afterId, NO_CLOCK, limit + 1],
      ],
    );
    return this.page(caller.actor, rows, limit, (row) => [row.due_at ?? NO_CLOCK, row.id]);
  }

  /** The disputes this person (or the organisations they work for) takes part in, newest first. */
  async mine(caller: Caller, query: ListQuery): Promise<Page<ListedDispute>> {
    const { actor } = caller;
    const limit = query.limit ?? 50;
    const [before = '~'] = query.cursor === undefined ? [] : decodeCursor(query.cursor, 1);
    const scope = this.scopeOf(actor);
    const rows = await this.reads.select<Row>(
      `SELECT ${COLUMNS}, n.due_at, n.code, n.provisional FROM disputes d
       LEFT JOIN deadlines n ON n.id = (SELECT x.id FROM deadlines x WHERE x.stream = d.id AND x.status = 'running'
         ORDER BY x.due_at, x.id LIMIT 1)
       WHERE ${scope.where} AND d.id < ?
         ${query.state === undefined ? '' : 'AND d.state = ?'} ${query.reference === undefined ? '' : 'AND d.reference = ?'}
       ORDER BY d.id DESC LIMIT ?`,
      [
        ...scope.params,
        before,
        ...(query.state === undefined ? [] : [query.state]),
        ...(query.reference === undefined ? [] : [query.reference]),
        limit + 1,
      ],
    );
    return this.page(actor, rows, limit, (row) => [row.id]);
  }

  /** By role at a covering court, or by a living grant; a session opened by a spoken code sees its one dispute. */
  private scopeOf(actor: Actor): { where: string; params: unknown[] } {
    if (actor.scope) return { where: 'd.id = ?', params: [actor.scope.disputeId] };
    const paths = actor.roles
      .filter(({ role }) => roleCatalogue().get(role)?.standing)
      .map((held) => held.organisationPath);
    // What an organisation was given is for those who hold that very office there.
    const offices = actor.roles.flatMap(({ organisationId, role }) => [organisationId, role]);
    const now = this.clock.now().toISOString();
    const byCourt = paths.map(() => 'd.court_path LIKE ?');
    // Respondents learn of a matter only when they are asked; until then only applicants' grants count.
    const byGrant = `d.id IN (SELECT g.dispute_id FROM dispute_grants g LEFT JOIN parties p ON p.id = g.party_id
      WHERE (g.person_id = ?${' OR (g.person_id IS NULL AND g.organisation_id = ? AND g.standing = ?)'.repeat(actor.roles.length)})
        AND g.revoked_at IS NULL AND (g.valid_until IS NULL OR g.valid_until > ?)
        AND (p.id IS NULL OR p.role = 'APPLICANT' OR d.state NOT IN ('draft','received','correcting','screening','returned','redirected')))`;
    return {
      where: `(${[...byCourt, byGrant].join(' OR ')})`,
      params: [...paths.map((path) => `${path}%`), actor.personId, ...offices, now],
    };
  }

  private async page(
    actor: Actor,
    rows: Row[],
    limit: number,
    position: (row: Row) => (string | number)[],
  ): Promise<Page<ListedDispute>> {
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const stored = this.readLog.append({
      stream: `lists:${actor.personId}`,
      at: this.clock.now(),
      actorId: actor.personId,
      kind: 'list',
      action: `disputes.listed.${shown.length}`,
      subject: { type: 'list', id: actor.sessionId },
    });
    stored.catch((error: unknown) => this.log.error({ what: 'a list was not noted', stack: String(error) }));
    const sights = await this.sight.of(actor, shown);
    const items = shown.map((row) => this.listed(actor, row, sights.get(row.id)));
    return rows.length > limit && last ? { items, next: encodeCursor(position(last)) } : { items };
  }

  private listed(actor: Actor, row: Row, sight: RowSight | undefined): ListedDispute {
    const held = row.held_by !== null && (row.held_until ?? '') > this.clock.now().toISOString();
    return {
      id: row.id,
      reference: row.reference,
      state: row.state,
      version: row.version,
      track: row.track,
      // The lane is a mark of those who handle the matter, as it is on the dispute itself.
      lane: sight?.partySide === false ? row.lane : null,
      causeVersion: row.cause_version,
      causeCode: row.cause_code,
      amountFen: row.amount_fen === null || sight?.amount !== true ? null : Number(row.amount_fen),
      phaseSince: row.phase_since,
      submittedAt: row.submitted_at,
      parentId: row.parent_id,
      nearestClock: nearestClock(row, sight),
      held,
      heldByMe: held && row.held_by === actor.personId,
    };
  }
}

function nearestClock(
  { due_at: dueAt, code, provisional }: Row,
  sight: RowSight | undefined,
): ListedDispute['nearestClock'] {
  if (sight?.partySide === false)
    return dueAt === null ? null : { code: code ?? '', dueAt, provisional: provisional === 1 };
  const clock = sight?.nearest;
  const due = clock?.dueAt ?? undefined;
  return clock && due ? { code: clock.code, dueAt: due.toISOString(), provisional: clock.provisional } : null;
}
