import { Injectable } from '@nestjs/common';
import type { DisputeWork } from './dispute-work.js';

/** How many things of a room still wait in this dispute: an open attempt, an unperformed instalment. */
export type CountOpen = (work: DisputeWork) => Promise<number>;

/** Rooms register what keeps a dispute from closing; the spine asks without knowing them. */
@Injectable()
export class OpenThings {
  private readonly counters: CountOpen[] = [];

  add(counter: CountOpen): void {
    this.counters.push(counter);
  }

  async count(work: DisputeWork): Promise<number> {
    let open = 0;
    for (const counter of this.counters) open += await counter(work);
    return open;
  }
}
