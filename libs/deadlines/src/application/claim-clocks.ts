import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { UnitOfWork } from '#platform/database';
import { DeadlineEntity } from '../persistence/deadline.entity.js';

/** Long enough for a slow unit of work; after it another process takes the clock over. */
const LEASE_MS = 30_000;
const MOST_AT_ONCE = 50;

const DUE = 'act_at<=? AND (lease_until IS NULL OR lease_until<=?)';
/** One guarded statement: whoever's update matches owns the clock. MySQL wants the inner select wrapped. */
const CLAIM = `UPDATE deadlines SET lease_owner=?, lease_until=? WHERE ${DUE} AND id IN
  (SELECT id FROM (SELECT id FROM deadlines WHERE ${DUE} ORDER BY act_at, id LIMIT ${MOST_AT_ONCE}) AS waiting)`;

/** Takes clocks that something is to be done on, so that no other process does it meanwhile. */
@Injectable()
export class ClaimClocks {
  constructor(private readonly units: UnitOfWork) {}

  execute(): Promise<DeadlineEntity[]> {
    return this.units.run(async (tx) => {
      const owner = newId();
      const now = tx.now.toISOString();
      const until = new Date(tx.now.getTime() + LEASE_MS).toISOString();
      tx.change(CLAIM, [owner, until, now, now, now, now]);
      return tx.find(DeadlineEntity, { leaseOwner: owner }, { orderBy: { actAt: 'asc', id: 'asc' } });
    });
  }
}
