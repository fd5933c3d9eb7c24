import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { CommittedReads } from '#platform/database';
import { Catalogues, type Caller } from '#platform/http';
import { RosterReader } from '#roster';
import { DeskScope } from './desk-scope.js';
import { marks, type Condition } from './list-filter.js';
import { TellRows } from './tell-rows.js';
import type { ListedDispute } from './told-rows.js';

export interface Counted {
  /** Null counts what has none yet. */
  readonly code: string | null;
  readonly name: string;
  readonly count: number;
}

export interface Overview {
  readonly at: string;
  /** Matters that are not over; drafts are nobody's yet. */
  readonly open: number;
  readonly byState: readonly Counted[];
  readonly byTrack: readonly Counted[];
  readonly byLane: readonly Counted[];
  /** By the body that has the matter or was offered it. */
  readonly byBody: readonly Counted[];
  readonly clocks: {
    /** Nearest clock ends within this many hours. */
    readonly nearHours: number;
    readonly near: number;
    readonly overdue: number;
    /** The seven days of a complaint are over; only registering remains. */
    readonly mustRegister: number;
    readonly nearest: readonly ListedDispute[];
    readonly late: readonly ListedDispute[];
  };
}

const NEAR_HOURS = 48;
const HOUR_MS = 3_600_000;
const SHOWN = 20;
const OPEN = `r.board IN ('DESK','AWAY')`;

/** Where the matters of a court stand, in numbers and in what is about to be missed. */
@Injectable()
export class ReadOverview {
  constructor(
    private readonly reads: CommittedReads,
    private readonly scopes: DeskScope,
    private readonly roster: RosterReader,
    private readonly rows: TellRows,
    private readonly catalogues: Catalogues,
    private readonly clock: Clock,
  ) {}

  async execute(caller: Caller): Promise<Overview> {
    const { courtIds } = await this.scopes.ofOffice(caller.actor, 'desk.overview');
    const own: Condition = { sql: `r.court_id IN (${marks(courtIds)}) AND ${OPEN}`, params: courtIds };
    const now = this.clock.now();
    const [byState, byTrack, byLane, byBody, clocks] = await Promise.all([
      this.counted(own, 'state', (code) => this.named(caller, 'phase', code)),
      this.counted(own, 'track', (code) => this.named(caller, 'track', code)),
      this.counted(own, 'lane', (code) => this.named(caller, 'lane', code)),
      this.bodies(own),
      this.clocks(caller, own, now),
    ]);
    const open = byState.reduce((sum, { count }) => sum + count, 0);
    return { at: now.toISOString(), open, byState, byTrack, byLane, byBody, clocks };
  }

  private async counted(
    own: Condition,
    column: 'state' | 'track' | 'lane' | 'body_id',
    named: (code: string) => string,
  ): Promise<Counted[]> {
    const found = await this.reads.select<{ code: string | null; count: number | string }>(
      `SELECT r.${column} AS code, COUNT(*) AS count FROM desk_rows r WHERE ${own.sql} GROUP BY r.${column}
        ORDER BY count DESC, code`,
      own.params,
    );
    return found.map(({ code, count }) => ({
      code,
      name: code === null ? '' : named(code),
      count: Number(count),
    }));
  }

  private named({ locale }: Caller, set: string, code: string): string {
    return this.catalogues.sentence(locale, `codes.${set}.${code}`);
  }

  private async bodies(own: Condition): Promise<Counted[]> {
    const found = await this.counted(own, 'body_id', (code) => code);
    const names = await this.roster.names(
      this.reads,
      found.flatMap(({ code }) => code ?? []),
    );
    return found.map((row) => ({ ...row, name: names.get(row.code ?? '') ?? '' }));
  }

  private async clocks(caller: Caller, own: Condition, now: Date): Promise<Overview['clocks']> {
    const [at, until] = [now.toISOString(), new Date(now.getTime() + NEAR_HOURS * HOUR_MS).toISOString()];
    const near: Condition = { sql: 'r.due_at > ? AND r.due_at <= ?', params: [at, until] };
    const late: Condition = { sql: '(r.due_at <= ? OR r.breached_since IS NOT NULL)', params: [at] };
    const [sums] = await this.reads.select<Record<'near' | 'late' | 'must', number | string | null>>(
      `SELECT SUM(CASE WHEN ${near.sql} THEN 1 ELSE 0 END) AS near, SUM(CASE WHEN r.due_at <= ? THEN 1 ELSE 0 END) AS late,
        SUM(CASE WHEN r.breached_since IS NOT NULL THEN 1 ELSE 0 END) AS must FROM desk_rows r WHERE ${own.sql}`,
      [...near.params, at, ...own.params],
    );
    const first = async (which: Condition): Promise<ListedDispute[]> =>
      this.rows.of(caller, await this.firstOf(own, which));
    const [nearest, lateRows] = await Promise.all([first(near), first(late)]);
    return {
      nearHours: NEAR_HOURS,
      near: Number(sums?.near ?? 0),
      overdue: Number(sums?.late ?? 0),
      mustRegister: Number(sums?.must ?? 0),
      nearest,
      late: lateRows,
    };
  }

  private async firstOf(own: Condition, which: Condition): Promise<string[]> {
    const found = await this.reads.select<{ id: string }>(
      `SELECT r.dispute_id AS id FROM desk_rows r WHERE ${own.sql} AND ${which.sql}
        ORDER BY r.due_at, r.dispute_id LIMIT ${SHOWN}`,
      [...own.params, ...which.params],
    );
    return found.map(({ id }) => id);
  }
}
