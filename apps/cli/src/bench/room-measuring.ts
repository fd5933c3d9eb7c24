import { setTimeout as pause } from 'node:timers/promises';
import { createHistogram, performance, type RecordableHistogram } from 'node:perf_hooks';
import type { CrowdMember } from './room-crowd.js';
import type { Percentiles, RoomFigures } from './room-load.js';

const HEARD_BY = 5;
const EVERY_MS = 4;
const DRAIN_SECONDS = 20;
const WORDS = '我同意分三个月归还，每月月底前转到你的账户，请你也确认一下数额。';
/** The moment a message was due is in the id its client makes, so that nothing has to be remembered of it. */
const DUE = '"clientId":"due-';
const DIGITS = 16;

interface Phase {
  readonly offered: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

const now = (): number => Math.round(performance.now() * 1000);

/** Says what a plan offers and measures, behind the warm-up, when it is acknowledged and when each member has it. */
export class RoomMeasuring {
  private from = Infinity;
  private until = Infinity;
  private delivered = createHistogram();
  private acknowledged = createHistogram();
  private refused = 0;
  private open = 0;
  private said = 0;

  heard(event: string): void {
    const at = event.indexOf(DUE);
    if (at < 0) return;
    const due = Number(event.slice(at + DUE.length, at + DUE.length + DIGITS));
    this.record(this.delivered, due);
  }

  async measure(members: readonly CrowdMember[], phase: Phase): Promise<RoomFigures> {
    this.delivered = createHistogram();
    this.acknowledged = createHistogram();
    this.refused = 0;
    this.from = now() + phase.warmUpSeconds * 1e6;
    this.until = this.from + phase.seconds * 1e6;
    if (phase.offered === 0) await this.closely(members);
    else await this.steadily(members, phase.offered / HEARD_BY);
    for (let waited = 0; this.open > 0 && waited < DRAIN_SECONDS * 1000; waited += 50) await pause(50);
    return this.figures(phase);
  }

  /** Everybody speaks again as soon as they are acknowledged. */
  private async closely(members: readonly CrowdMember[]): Promise<void> {
    const speak = async (member: CrowdMember): Promise<void> => {
      while (now() < this.until) await this.say(member, now());
    };
    await Promise.all(members.map(speak));
  }

  /** In turn, at the given rate, whether or not the server keeps up. */
  private async steadily(members: readonly CrowdMember[], perSecond: number): Promise<void> {
    const began = now();
    for (let sent = 0; now() < this.until;) {
      for (const due = ((now() - began) * perSecond) / 1e6; sent < due; sent += 1) {
        const member = members[(sent * 7) % members.length];
        if (member) void this.say(member, Math.round(began + (sent / perSecond) * 1e6));
      }
      await pause(EVERY_MS);
    }
  }

  private async say({ line, roomId, placeId }: CrowdMember, due: number): Promise<void> {
    this.said += 1;
    this.open += 1;
    const clientId = `due-${String(due).padStart(DIGITS, '0')}-${this.said}`;
    const answer = await line.ask('room.say', { roomId, placeId, clientId, words: WORDS });
    this.open -= 1;
    if (answer.includes('"ok":true')) this.record(this.acknowledged, due);
    else this.refused += 1;
  }

  private record(histogram: RecordableHistogram, due: number): void {
    const at = now();
    if (at >= this.from && at < this.until) histogram.record(Math.max(1, at - due));
  }

  private figures({ offered, seconds }: Phase): RoomFigures {
    return {
      offered,
      deliveriesPerSecond: this.delivered.count / seconds,
      acknowledgedPerSecond: this.acknowledged.count / seconds,
      refused: this.refused,
      delivered: percentilesOf(this.delivered),
      acknowledged: percentilesOf(this.acknowledged),
    };
  }
}

const percentilesOf = (histogram: RecordableHistogram): Percentiles => ({
  p50: histogram.percentile(50) / 1000,
  p95: histogram.percentile(95) / 1000,
  p99: histogram.percentile(99) / 1000,
});
