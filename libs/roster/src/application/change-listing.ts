import { Injectable } from '@nestjs/common';
import { advance, dayOf, notFound, type Actor, type CalendarDay } from '#kernel';
import type { Tx } from '#platform/database';
import { listing } from '../domain/listing.machine.js';
import type { ListingEvent } from '../domain/listing.rules.js';
import { rosterErrors } from '../domain/roster.errors.js';
import { MediationBodyEntity } from '../persistence/mediation-body.entity.js';
import { MediatorEntity } from '../persistence/mediator.entity.js';
import type { Listed } from './add-to-roster.js';
import { recordListing } from './record-listing.js';

export type ListingOrder =
  'REVIEW' | 'LIST' | 'RENEW' | 'WARN' | 'SUSPEND' | 'REINSTATE' | 'EXPIRE' | 'REMOVE';

export interface ListingCommand {
  readonly kind: 'mediation-body' | 'mediator';
  readonly id: string;
  readonly order: ListingOrder;
  /** The version the decision was made on. */
  readonly version: number;
  readonly until?: CalendarDay;
  readonly reasonCode?: string;
}

interface Said {
  readonly until?: CalendarDay | undefined;
  readonly reasonCode?: string | undefined;
}

/** Every change of an entry: the machine decides, one guarded write stores it (TY 10, 28; ZT 29). */
@Injectable()
export class ChangeListing {
  async execute(tx: Tx, actor: Actor, command: ListingCommand): Promise<Listed> {
    const { kind, id, order, version, until, reasonCode } = command;
    const row =
      kind === 'mediator'
        ? await tx.findOne(MediatorEntity, { id })
        : await tx.findOne(MediationBodyEntity, { id });
    if (!row) throw notFound('roster.not-on-roster');
    if (row.version !== version) throw rosterErrors.changedMeanwhile();
    const { next } = advance(listing, row, listingEvent(row, order, dayOf(tx.now), { until, reasonCode }));
    const changes = { ...next, version: version + 1, ...(until === undefined ? {} : { listedUntil: until }) };
    if (kind === 'mediator') tx.update(MediatorEntity, { id, version }, changes);
    else tx.update(MediationBodyEntity, { id, version }, changes);
    await recordListing(tx, actor, { type: kind, id }, factsOf(row.state, next.state, command));
    return { id, version: version + 1, state: next.state };
  }
}

/** The same event for the command and for the list of steps; without another term the present one counts. */
export const listingEvent = (
  row: MediationBodyEntity | MediatorEntity,
  order: ListingOrder,
  today: CalendarDay,
  { until = row.listedUntil ?? undefined, reasonCode }: Said,
): ListingEvent => ({
  ...{ type: order, today, qualified: row.qualified },
  ...(until === undefined ? {} : { until }),
  ...(reasonCode === undefined ? {} : { reasonCode }),
});

const factsOf = (from: string, to: string, { until, reasonCode }: ListingCommand) => ({
  from,
  to,
  ...(until === undefined ? {} : { until }),
  ...(reasonCode === undefined ? {} : { reasonCode }),
});
