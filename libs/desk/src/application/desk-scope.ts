import { Injectable } from '@nestjs/common';
import { Barrier, courtPathsOf, mayRead, Organisations, Permissions, roleCatalogue } from '#access';
import { Clock, forbidden, type Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import type { Condition } from './list-filter.js';

export interface Scope {
  /** Paths of the courts served. */
  readonly paths: readonly string[];
  /** The places below them where matters are handed in. */
  readonly courtIds: readonly string[];
  /** Disputes shared with this person or the organisations worked for, as a question of their ids. */
  readonly granted?: Condition;
}

const PLACES = ['COURT', 'TRIBUNAL', 'CENTRE', 'VENUE'] as const;
const UNSERVED = `'draft','received','correcting','screening','returned','redirected'`;

/** Which disputes a list may be about at all: by role at a covering court, or by a living grant. */
@Injectable()
export class DeskScope {
  constructor(
    private readonly reads: CommittedReads,
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
    private readonly barrier: Barrier,
    private readonly clock: Clock,
  ) {}

  /** Where the person holds an office that has this action. @throws `access.forbidden` without one. */
  async ofOffice(actor: Actor, action: string): Promise<Scope> {
    const { office } = this.permissions.of(action);
    const held = actor.scope ? [] : actor.roles.filter(({ role }) => office.includes(role));
    if (held.length === 0) throw forbidden();
    return this.over([...new Set(held.map(({ organisationPath }) => organisationPath))]);
  }

  async ofPerson(actor: Actor): Promise<Scope> {
    const { paths, courtIds } = await this.over(courtPathsOf(actor));
    return { paths, courtIds, granted: this.granted(actor) };
  }

  /** Places where this person may read, of every dispute, what words are searched in. @throws without any (403) */
  async searchable(actor: Actor): Promise<readonly string[]> {
    const held = actor.scope ? [] : actor.roles.filter(({ role }) => this.readsContents(role));
    if (held.length === 0) throw forbidden();
    return (await this.over([...new Set(held.map(({ organisationPath }) => organisationPath))])).courtIds;
  }

  private readsContents(role: string): boolean {
    const code = roleCatalogue().get(role)?.standing;
    if (!code) return false;
    return ['complaint', 'identity'].every(
      (object) => mayRead(this.barrier.matrix, object, [{ code }], { circumstances: [] }) === 'read',
    );
  }

  private async over(paths: readonly string[]): Promise<Scope> {
    const places = await this.organisations.below(this.reads, paths, PLACES);
    return { paths, courtIds: places.map(({ id }) => id) };
  }

  /** A session opened by a spoken code sees its one dispute; respondents learn of a matter only when they are asked. */
  private granted(actor: Actor): Condition {
    if (actor.scope) return { sql: 'SELECT ? AS dispute_id', params: [actor.scope.disputeId] };
    // What an organisation was given is for those who hold that very office there.
    const offices = actor.roles.flatMap(({ organisationId, role }) => [organisationId, role]);
    const byOffice = ' OR (g.person_id IS NULL AND g.organisation_id = ? AND g.standing = ?)';
    return {
      sql: `SELECT DISTINCT g.dispute_id AS dispute_id FROM dispute_grants g JOIN disputes d ON d.id = g.dispute_id
        LEFT JOIN parties p ON p.id = g.party_id
        WHERE (g.person_id = ?${byOffice.repeat(actor.roles.length)})
          AND g.revoked_at IS NULL AND (g.valid_until IS NULL OR g.valid_until > ?)
          AND (p.id IS NULL OR p.role = 'APPLICANT' OR d.state NOT IN (${UNSERVED}))`,
      params: [actor.personId, ...offices, this.clock.now().toISOString()],
    };
  }
}
