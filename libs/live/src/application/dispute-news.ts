import { Injectable } from '@nestjs/common';
import { circlesOf, sees, type Circles } from '#dispute';
import type { Standing } from '#access';
import { CommittedReads } from '#platform/database';

/** An event as the live line looks at it: its number, what it was and for whom, nothing of what was said. */
export interface News {
  readonly seq: number;
  readonly code: string;
  readonly visibility: string;
}

export interface NewsOfDispute {
  readonly events: readonly News[];
  readonly circles: Circles;
  /** Number up to which these are all; smaller than asked where there were too many. */
  readonly upTo: number;
}

interface Row {
  readonly seq: number | string;
  readonly type: string;
  readonly visibility: string;
}

const AMONG = 'among:';

/** Reads the events of one dispute between two numbers. */
@Injectable()
export class DisputeNews {
  constructor(private readonly reads: CommittedReads) {}

  async between(disputeId: string, after: number, upTo: number, most: number): Promise<NewsOfDispute> {
    const rows = await this.reads.select<Row>(
      `SELECT seq, type, visibility FROM stream_events WHERE stream = ? AND seq > ? AND seq <= ?
        ORDER BY seq LIMIT ?`,
      [disputeId, after, upTo, most],
    );
    const events = rows.map(({ seq, type, visibility }) => ({ seq: Number(seq), code: type, visibility }));
    const needsCircles = events.some(({ visibility }) => visibility.startsWith(AMONG));
    const last = events.length < most ? upTo : (events.at(-1)?.seq ?? upTo);
    return { events, circles: needsCircles ? await this.circles(disputeId) : new Map(), upTo: last };
  }

  /** Whom agreements among some of the parties name, by their latest words. */
  private async circles(disputeId: string): Promise<Circles> {
    const rows = await this.reads.select<{ data: string }>(
      `SELECT data FROM stream_events WHERE stream = ? AND type LIKE 'settlement.%' ORDER BY seq`,
      [disputeId],
    );
    return circlesOf(rows.map(({ data }) => ({ data: JSON.parse(data) as Record<string, unknown> })));
  }
}

export const visibleTo = (news: NewsOfDispute, standings: readonly Standing[]): News[] =>
  news.events.filter(({ visibility }) => sees({ standings }, visibility, news.circles));
