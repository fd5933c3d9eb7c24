import { Injectable } from '@nestjs/common';
import { isTop, Organisations, Permissions, type Organisation } from '#access';
import { addDays, Clock, dayOf, whyNot, type Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import type { Page } from '#platform/http';
import { listing } from '../domain/listing.machine.js';
import { listingEvent, type ListingOrder } from './change-listing.js';
import { RosterLists, type RosterQuery, type Row } from './roster-lists.js';

/** An entry as those who keep the roster see it. */
export interface KeptEntry {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly version: number;
  readonly qualified: boolean;
  readonly listedUntil: string | null;
  readonly capacity: number;
  /** What this person can do with it now, by the last part of the address: `warn`. */
  readonly steps: readonly string[];
}

const SEE = 'roster.see';
const ORDERS = ['REVIEW', 'LIST', 'WARN', 'SUSPEND', 'REINSTATE', 'RENEW', 'REMOVE'] as const;
/** Orders that set another last day. */
const SETS_TERM: readonly ListingOrder[] = ['LIST', 'RENEW'];

/** The rosters of the courts somebody works for, whatever the state of an entry, with the steps open to that person. */
@Injectable()
export class KeptRoster {
  constructor(
    private readonly reads: CommittedReads,
    private readonly lists: RosterLists,
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.forbidden` (403) */
  async page(actor: Actor, kind: 'bodies' | 'mediators', query: RosterQuery): Promise<Page<KeptEntry>> {
    this.permissions.requireOffice(SEE, actor);
    const page = await this.lists.kept(kind, query, await this.courtsOf(actor));
    const invited = page.items.flatMap(({ invitingCourts }) => invitingCourts);
    const courts = await this.organisations.byIds(this.reads, invited);
    return { ...page, items: page.items.map((row) => this.told(actor, row, courts)) };
  }

  /** Courts the person's offices cover, and those whose desks they are held at; undefined at the platform: all. */
  private async courtsOf({ roles }: Actor): Promise<string[] | undefined> {
    const { office } = this.permissions.of(SEE);
    const held = roles.filter(({ role }) => office.includes(role));
    if (held.some(({ organisationPath }) => isTop(organisationPath))) return undefined;
    const paths = held.map(({ organisationPath }) => organisationPath);
    const below = await this.organisations.below(this.reads, paths, ['COURT']);
    const above = await Promise.all(
      held.map(({ organisationId }) => this.organisations.courtOfDesk(this.reads, organisationId)),
    );
    return [...new Set([...below, ...above].flatMap((court) => court?.id ?? []))];
  }

  private told(actor: Actor, row: Row, courts: ReadonlyMap<string, Organisation>): KeptEntry {
    const { id, publicName: name, state, version, qualified, listedUntil, capacity } = row;
    const paths = row.invitingCourts.map((court) => courts.get(court)?.path ?? '/');
    const steps = ORDERS.filter((order) => this.fits(row, order))
      .map((order) => order.toLowerCase())
      .filter((step) => paths.every((path) => this.permissions.permitsOffice(`roster.${step}`, actor, path)));
    return { id, name, state, version, qualified, listedUntil, capacity, steps };
  }

  /** Asked as if a reason and a term ahead were given: those are typed when the step is taken. */
  private fits(row: Row, order: ListingOrder): boolean {
    const today = dayOf(this.clock.now());
    const until = SETS_TERM.includes(order) ? addDays(today, 1) : undefined;
    return whyNot(listing, row, listingEvent(row, order, today, { until, reasonCode: 'ANY' })) === undefined;
  }
}
