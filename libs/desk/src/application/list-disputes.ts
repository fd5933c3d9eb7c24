import { Injectable, Logger } from '@nestjs/common';
import { Clock, forbidden } from '#kernel';
import { CommittedReads, ReadLog } from '#platform/database';
import { decodeCursor, encodeCursor, type Caller, type Page } from '#platform/http';
import { BOARDS, boardsOf } from '../domain/boards.js';
import { referencePrefix } from '../domain/search-words.js';
import { DeskScope, type Scope } from './desk-scope.js';
import { FindWords } from './find-words.js';
import {
  asksForMarks,
  conditionsOf,
  type Condition,
  type KeptFilter,
  type ListFilter,
} from './list-filter.js';
import { listSql } from './list-query.js';
import { TellRows } from './tell-rows.js';
import type { ListedDispute } from './told-rows.js';

export interface ListAsked extends KeptFilter {
  readonly limit?: number;
  readonly cursor?: string;
}

/** The desk's queue and everybody's own disputes: filtered, searched, in a stable order. */
@Injectable()
export class ListDisputes {
  private readonly log = new Logger('read-log');

  constructor(
    private readonly reads: CommittedReads,
    private readonly scopes: DeskScope,
    private readonly words: FindWords,
    private readonly rows: TellRows,
    private readonly clock: Clock,
    private readonly readLog: ReadLog,
  ) {}

  /** What waits at the desks of the courts this officer serves, what expires first on top. */
  async queue(caller: Caller, asked: ListAsked): Promise<Page<ListedDispute>> {
    const scope = await this.scopes.ofOffice(caller.actor, 'dispute.queue');
    return this.page(caller, scope, { state: BOARDS.DESK, sort: 'due', ...asked });
  }

  /** The disputes of the courts this person serves, and those shared with them or where they work; newest first. */
  async mine(caller: Caller, asked: ListAsked): Promise<Page<ListedDispute>> {
    if (caller.actor.kind === 'party' && (asksForMarks(asked) || asked.sort === 'due')) throw forbidden();
    return this.page(caller, await this.scopes.ofPerson(caller.actor), { sort: 'received', ...asked });
  }

  private async page(caller: Caller, scope: Scope, asked: ListAsked): Promise<Page<ListedDispute>> {
    const { limit = 50, cursor, sort = 'received' } = asked;
    const searched = await this.searched(caller, scope, asked.q);
    const conditions = conditionsOf(asked, caller.actor.personId, this.clock.now());
    const found = await this.found({
      scope,
      personId: caller.actor.personId,
      boards: boardsOf(asked.state),
      conditions: searched.number ? [...conditions, searched.number] : conditions,
      sort,
      limit: limit + 1,
      narrow: searched.number !== undefined || isNarrow(asked),
      ...(searched.words ? { words: searched.words } : {}),
      ...(cursor === undefined ? {} : { after: decodeCursor(cursor, 2).map(String) as [string, string] }),
    });
    const shown = found.slice(0, limit);
    this.note(caller, shown.length);
    const items = await this.rows.of(
      caller,
      shown.map(({ id }) => id),
    );
    const last = shown.at(-1);
    return found.length > limit && last ? { items, next: encodeCursor([last.place, last.id]) } : { items };
  }

  private async found(question: Parameters<typeof listSql>[0]): Promise<{ id: string; place: string }[]> {
    const nothingToAsk = question.words
      ? question.words.size === 0
      : question.scope.paths.length === 0 && !question.scope.granted;
    if (nothingToAsk) return [];
    const { sql, params } = listSql(question);
    return this.reads.select(sql, params);
  }

  /** Words are searched only by those who may read what was written; by number anybody finds what they may list. */
  private async searched(
    { actor }: Caller,
    { courtIds }: Scope,
    q: string | undefined,
  ): Promise<{ number?: Condition; words?: ReadonlyMap<string, readonly string[]> }> {
    if (q === undefined || q.trim() === '') return {};
    const prefix = referencePrefix(q);
    if (prefix !== undefined)
      return {
        number: {
          sql: 'r.dispute_id IN (SELECT d.id FROM disputes d WHERE d.reference >= ? AND d.reference < ?)',
          params: [prefix, `${prefix}~`],
        },
      };
    const searchable = await this.scopes.searchable(actor);
    const places = courtIds.filter((id) => searchable.includes(id));
    return { words: await this.words.of(q, places) };
  }

  private note({ actor }: Caller, count: number): void {
    const stored = this.readLog.append({
      stream: `lists:${actor.personId}`,
      at: this.clock.now(),
      actorId: actor.personId,
      kind: 'list',
      action: `disputes.listed.${count}`,
      subject: { type: 'list', id: actor.sessionId },
    });
    stored.catch((error: unknown) => this.log.error({ what: 'a list was not noted', stack: String(error) }));
  }
}

const isNarrow = ({ holder, body, flag }: ListFilter): boolean =>
  holder === 'me' || holder === 'others' || body !== undefined || flag !== undefined;
