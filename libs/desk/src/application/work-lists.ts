import { Injectable } from '@nestjs/common';
import { DeadlineReader, isClock, type DeadlineEntity } from '#deadlines';
import { Clock, forbidden, type Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import { Catalogues, decodeCursor, encodeCursor, type Caller, type Page } from '#platform/http';
import { todoNamed } from '../domain/todos.js';
import { DeskTodoEntity } from '../persistence/desk-todo.entity.js';
import { DeskScope } from './desk-scope.js';
import { marks, type Condition } from './list-filter.js';
import { TellRows } from './tell-rows.js';
import type { ListedClock, ListedDispute } from './told-rows.js';

/** One thing to do next, with the matter it is about. */
export interface WorkItem {
  readonly id: string;
  readonly todo: { readonly code: string; readonly sentence: string };
  /** The standing that does it. */
  readonly office: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly since: string;
  /** When it takes place, for what has a time of its own. */
  readonly at: string | null;
  /** By when, where a clock runs on it. */
  readonly clock: ListedClock | null;
  readonly dispute: ListedDispute;
}

export interface WorkAsked {
  readonly limit?: number;
  readonly cursor?: string;
}

const MEDIATES = `t.office = 'MEDIATOR' AND EXISTS (SELECT 1 FROM dispute_grants g WHERE g.dispute_id = t.dispute_id
  AND g.person_id = ? AND g.standing = 'MEDIATOR' AND g.revoked_at IS NULL
  AND (g.valid_until IS NULL OR g.valid_until > ?))`;
/** Led by the grants: what one person mediates is little, what everybody does is much. */
const OF_MEDIATOR = `t.dispute_id IN (SELECT m.dispute_id FROM dispute_grants m WHERE m.person_id = ?)`;

/** What somebody's office has to do, what has waited longest first; cursor pages. */
@Injectable()
export class WorkLists {
  constructor(
    private readonly reads: CommittedReads,
    private readonly scopes: DeskScope,
    private readonly deadlines: DeadlineReader,
    private readonly rows: TellRows,
    private readonly catalogues: Catalogues,
    private readonly clock: Clock,
  ) {}

  body(caller: Caller, asked: WorkAsked): Promise<Page<WorkItem>> {
    const ids = caller.actor.roles.flatMap(({ role, organisationId }) =>
      role === 'BODY_CLERK' ? [organisationId] : [],
    );
    if (ids.length === 0 || caller.actor.scope) throw forbidden();
    const own = { sql: `t.office = 'BODY_CLERK' AND t.organisation_id IN (${marks(ids)})`, params: ids };
    return this.page(caller, own, asked);
  }

  mediator(caller: Caller, asked: WorkAsked): Promise<Page<WorkItem>> {
    const { kind, personId } = caller.actor;
    if (kind === 'party') throw forbidden();
    const params = [personId, personId, this.clock.now().toISOString()];
    return this.page(caller, { sql: `${OF_MEDIATOR} AND ${MEDIATES}`, params }, asked);
  }

  async court(caller: Caller, asked: WorkAsked): Promise<Page<WorkItem>> {
    const { courtIds } = await this.scopes.ofOffice(caller.actor, 'desk.work-court');
    const offices = officesOf(caller.actor);
    if (courtIds.length === 0) return { items: [] };
    const sql = `t.court_id IN (${marks(courtIds)}) AND t.office IN (${marks(offices)})`;
    return this.page(caller, { sql, params: [...courtIds, ...offices] }, asked);
  }

  private async page(
    caller: Caller,
    own: Condition,
    { limit = 50, cursor }: WorkAsked,
  ): Promise<Page<WorkItem>> {
    const [since = '', id = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2).map(String);
    const found = await this.reads.select<{ id: string }>(
      `SELECT t.id FROM desk_todos t WHERE ${own.sql} AND t.since >= ? AND (t.since > ? OR t.id > ?)
        ORDER BY t.since, t.id LIMIT ${limit + 1}`,
      [...own.params, since, since, id],
    );
    const todos = await this.reads.find(
      DeskTodoEntity,
      { id: found.slice(0, limit).map((row) => row.id) },
      { orderBy: { since: 'asc', id: 'asc' } },
    );
    const items = await this.told(caller, todos);
    const last = todos.at(-1);
    return found.length > limit && last
      ? { items, next: encodeCursor([last.since.toISOString(), last.id]) }
      : { items };
  }

  /** What has become invisible meanwhile is left out. */
  private async told(caller: Caller, todos: readonly DeskTodoEntity[]): Promise<WorkItem[]> {
    const ids = [...new Set(todos.map(({ disputeId }) => disputeId))];
    const [rows, clocks] = await Promise.all([
      this.rows.of(caller, ids),
      ids.length === 0 ? [] : this.deadlines.pressingAmong(ids, this.reads),
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return todos.flatMap((todo) => {
      const dispute = byId.get(todo.disputeId);
      if (!dispute) return [];
      const { id, code, office, subjectType, subjectId, since, at } = todo;
      const clock = clockOn(todo, clocks);
      return [
        {
          ...{ id, office, subject: { type: subjectType, id: subjectId }, dispute },
          todo: { code, sentence: this.catalogues.sentence(caller.locale, `codes.todo.${code}`) },
          since: since.toISOString(),
          at: at?.toISOString() ?? null,
          clock: clock ? this.rows.told(clock, caller.locale) : null,
        },
      ];
    });
  }
}

const officesOf = ({ roles }: Actor): string[] => [...new Set(roles.map(({ role }) => role))];

/** A running one before one that has run out: what is to be done late is not without a date. */
function clockOn(
  { code, subjectId }: DeskTodoEntity,
  clocks: readonly DeadlineEntity[],
): DeadlineEntity | undefined {
  const running = todoNamed(code)?.clocks ?? [];
  return clocks.find(
    (clock) => clock.subjectId === subjectId && running.some((one) => isClock(clock.code, one)),
  );
}
