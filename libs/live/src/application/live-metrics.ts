import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, register } from 'prom-client';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** One of its name in the process: tests build the house many times. */
function once<M>(name: string, make: () => M): M {
  return (register.getSingleMetric(name) as M | undefined) ?? make();
}

/** What Prometheus is told of the live line. */
@Injectable()
export class LiveMetrics {
  private readonly count = new Map<string, () => number>();
  private readonly messages = once(
    'concord_live_messages_total',
    () => new Counter({ name: 'concord_live_messages_total', help: 'Messages told.', labelNames: ['event'] }),
  );
  private readonly refusals = once(
    'concord_live_refusals_total',
    () =>
      new Counter({ name: 'concord_live_refusals_total', help: 'Requests refused.', labelNames: ['code'] }),
  );
  private readonly drops = once(
    'concord_live_drops_total',
    () =>
      new Counter({
        name: 'concord_live_drops_total',
        help: 'Connections and watches ended by us.',
        labelNames: ['why'],
      }),
  );
  private readonly delay = once(
    'concord_live_delay_seconds',
    () =>
      new Histogram({
        name: 'concord_live_delay_seconds',
        help: 'From hearing of a commit to having told it.',
        buckets: SECONDS,
      }),
  );

  connections(count: () => number): void {
    this.gauge('concord_live_connections', 'Open connections.', count);
  }

  watches(count: () => number): void {
    this.gauge('concord_live_watches', 'Disputes watched, each connection counted.', count);
  }

  told(event: string, count: number): void {
    if (count > 0) this.messages.inc({ event }, count);
  }

  refused(code: string): void {
    this.refusals.inc({ code });
  }

  dropped(why: 'session' | 'right' | 'slow' | 'flood', count = 1): void {
    if (count > 0) this.drops.inc({ why }, count);
  }

  took(seconds: number): void {
    this.delay.observe(seconds);
  }

  private gauge(name: string, help: string, count: () => number): void {
    this.count.set(name, count);
    register.removeSingleMetric(name);
    const read = (): number => this.count.get(name)?.() ?? 0;
    new Gauge({
      name,
      help,
      collect() {
        this.set(read());
      },
    });
  }
}
