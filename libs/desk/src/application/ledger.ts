import { Injectable } from '@nestjs/common';
import { DeadlineReader, type DeadlineEntity } from '#deadlines';
import { Clock } from '#kernel';
import { CommittedReads } from '#platform/database';
import { decodeCursor, encodeCursor, type Caller, type Page } from '#platform/http';
import {
  LEDGER_KINDS,
  LEDGER_PHASES,
  type LedgerThresholds,
  reasonsOfPending,
  wholeDays,
  type LedgerKind,
  type PendingReason,
} from '../domain/long-pending.js';
import { DeskRowEntity } from '../persistence/desk-row.entity.js';
import { DeskScope } from './desk-scope.js';
import { lateAt } from './late-at-courts.js';
import { LedgerWords } from './ledger-words.js';
import { TellRows } from './tell-rows.js';
import type { ListedDispute } from './told-rows.js';

/** A matter that has been in its phase for longer than the court's own threshold. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  readonly days: number;
  readonly thresholdDays: number;
  readonly reasons: readonly { readonly code: PendingReason; readonly sentence: string }[];
  readonly dispute: ListedDispute;
}

const kindOf = (state: string): LedgerKind =>
  LEDGER_KINDS.find((kind) => (LEDGER_PHASES[kind] as readonly string[]).includes(state)) ?? 'desk';

/** What is late, after a place in the list. */
const pendingWhere = (late: string, most: number): string => `
  SELECT r.dispute_id AS id, r.phase_since AS since FROM desk_rows r WHERE (${late})
    AND r.board IN ('DESK','AWAY')
    AND r.phase_since >= ? AND (r.phase_since > ? OR r.dispute_id > ?)
    ORDER BY r.phase_since, r.dispute_id LIMIT ${most}`;

/** The ledger of long pending matters (长期未结), those waiting longest first. */
@Injectable()
export class ReadLedger {
  constructor(
    private readonly reads: CommittedReads,
    private readonly scopes: DeskScope,
    private readonly deadlines: DeadlineReader,
    private readonly rows: TellRows,
    private readonly words: LedgerWords,
    private readonly clock: Clock,
  ) {}

  async execute(
    caller: Caller,
    { limit = 50, cursor }: { readonly limit?: number; readonly cursor?: string },
  ): Promise<Page<LedgerEntry>> {
    const { courtIds } = await this.scopes.ofOffice(caller.actor, 'desk.overview');
    const [since = '', id = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2).map(String);
    const thresholds = await this.words.thresholds(this.reads, courtIds);
    const late = lateAt(thresholds, this.clock.now());
    if (late.params.length === 0) return { items: [] };
    const found = await this.reads.select<{ id: string; since: string }>(pendingWhere(late.sql, limit + 1), [
      ...late.params,
      since,
      since,
      id,
    ]);
    const shown = found.slice(0, limit);
    const ids = shown.map((row) => row.id);
    const items = await this.entries(caller, ids, thresholds);
    const last = shown.at(-1);
    return found.length > limit && last ? { items, next: encodeCursor([last.since, last.id]) } : { items };
  }

  private async entries(
    caller: Caller,
    ids: readonly string[],
    thresholds: ReadonlyMap<string, LedgerThresholds>,
  ): Promise<LedgerEntry[]> {
    if (ids.length === 0) return [];
    const [disputes, rows, running] = await Promise.all([
      this.rows.of(caller, ids),
      this.reads.find(DeskRowEntity, { disputeId: ids }),
      this.deadlines.runningAmong(ids, this.reads),
    ]);
    // Limitation runs on everything and keeps nobody waiting.
    const awaited = running.filter(({ rule }) => !rule.informationOnly);
    return disputes.map((dispute) => {
      const row = rows.find(({ disputeId }) => disputeId === dispute.id);
      const clock =
        awaited.find(({ id }) => id === row?.deadlineId) ??
        awaited.find(({ stream }) => stream === dispute.id);
      const thresholdDays = thresholds.get(dispute.courtId)?.[kindOf(dispute.state)] ?? 0;
      return { ...this.entry(caller, dispute, clock), thresholdDays };
    });
  }

  private entry(caller: Caller, dispute: ListedDispute, clock: DeadlineEntity | undefined) {
    const kind = kindOf(dispute.state);
    const held = dispute.holder !== null;
    const codes = reasonsOfPending({
      kind,
      mustRegister: dispute.mustRegister,
      held,
      clock: courseOf(clock),
    });
    return {
      ...{ kind, dispute },
      days: wholeDays(new Date(dispute.phaseSince), this.clock.now()),
      reasons: codes.map((code) => ({ code, sentence: this.words.sentence(caller, code) })),
    };
  }
}

const courseOf = (clock: DeadlineEntity | undefined) =>
  clock
    ? {
        extensionDays: clock.extensionDays,
        exclusions: clock.exclusions.length,
        standsStill: clock.dueAt === null,
      }
    : null;
