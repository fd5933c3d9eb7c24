import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { CalendarAlertEntity } from '../persistence/calendar.entity.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';

const AT_ONCE = 100;
const COURT = `SELECT data FROM stream_events WHERE stream=? AND type IN ('dispute.opened','dispute.court-corrected')
  ORDER BY seq DESC LIMIT 1`;

/** Tells each court's administrators, once a year, that dates are provisional until a notice is loaded. */
@Injectable()
export class RaiseCalendarAlerts {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
  ) {}

  async execute(): Promise<void> {
    const waiting = await this.reads.find(DeadlineEntity, { alertDue: true }, { limit: 1 });
    if (waiting.length === 0) return;
    try {
      await this.raiseAll();
    } catch (error) {
      // Another process told the same court in this moment; the next round finds that and only takes the marks off.
      if (!(error instanceof DomainError && error.code === 'platform.already-exists')) throw error;
    }
  }

  private raiseAll(): Promise<void> {
    return this.units.run(async (tx) => {
      const clocks = await tx.find(DeadlineEntity, { alertDue: true }, { limit: AT_ONCE });
      // Limitation ends in years no notice can be out for.
      const awaited = clocks.filter(({ rule }) => !rule.informationOnly);
      const about = new Map<string, { stream: string; year: number }>();
      for (const { stream, missingYear: year } of awaited)
        if (year !== null) about.set(`${year}@${stream}`, { stream, year });
      for (const { stream, year } of about.values()) await raise(tx, stream, year);
      tx.updateAny(DeadlineEntity, { id: clocks.map(({ id }) => id) }, { alertDue: false });
    });
  }
}

async function raise(tx: Tx, stream: string, year: number): Promise<void> {
  const courtId = await courtOf(tx, stream);
  if (await tx.findOne(CalendarAlertEntity, { year, courtId })) return;
  tx.insert(CalendarAlertEntity, { year, courtId, at: tx.now });
  tx.send({ topic: 'delivery.alert', payload: { topic: 'calendar.year-missing', year, courtId } });
}

/** The court as the dispute's own events name it; `none` for streams that belong to no court. */
async function courtOf(tx: Tx, stream: string): Promise<string> {
  const [row] = await tx.select<{ data: string }>(COURT, [stream]);
  const data = row && (JSON.parse(row.data) as { courtId?: string; to?: string });
  return data?.to ?? data?.courtId ?? 'none';
}
