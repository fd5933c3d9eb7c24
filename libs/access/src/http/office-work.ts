import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '#platform/database';
import { repeatedAs, type Caller } from '#platform/http';
import { Sessions } from '../application/sessions.js';

/** Runs a change at an office once per idempotency key; roles and accounts are looked up again afterwards. */
@Injectable()
export class OfficeWork {
  constructor(
    private readonly units: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  /** `said` stands for the request in the key's hash; leave passwords out, hashes of them could be tried. */
  async run<T>(caller: Caller, said: object, work: (tx: Tx) => Promise<T>): Promise<T> {
    const answer = await this.units.run(work, repeatedAs(caller, said));
    this.sessions.settled();
    return answer;
  }
}

/** One page of rows asked for with one row more than shown. */
export function pageOf<T extends { readonly id: string }>(
  rows: readonly T[],
  limit: number,
  encode: (position: readonly string[]) => string,
): { items: T[]; next?: string } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: encode([last.id]) } : { items };
}
