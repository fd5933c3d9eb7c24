import { Injectable } from '@nestjs/common';
import type { Actor, AssuranceLevel } from '#kernel';
import { CommittedReads } from '#platform/database';
import { Organisations } from './organisations.js';
import { People } from './people.js';

/** Who is signed in, as the screens show it. */
export interface ActorView {
  readonly kind: 'staff' | 'party' | 'system';
  readonly personId: string;
  /** The person's own name, to the person. */
  readonly name: string;
  readonly level: AssuranceLevel;
  readonly roles: readonly {
    readonly role: string;
    readonly organisationId: string;
    readonly organisation: string;
    /** Of the organisation: a body's administrator is not the platform's. */
    readonly kind: string;
  }[];
  readonly scope?: { readonly disputeId: string; readonly partyId: string };
}

@Injectable()
export class ActorViews {
  constructor(
    private readonly reads: CommittedReads,
    private readonly people: People,
    private readonly organisations: Organisations,
  ) {}

  async of(actor: Actor): Promise<ActorView> {
    const [people, organisations] = await Promise.all([
      this.people.read(this.reads, [actor.personId]),
      this.organisations.byIds(
        this.reads,
        actor.roles.map(({ organisationId }) => organisationId),
      ),
    ]);
    const { kind, personId, level, scope } = actor;
    const roles = actor.roles.map(({ role, organisationId }) => ({
      role,
      organisationId,
      organisation: organisations.get(organisationId)?.name ?? '',
      kind: organisations.get(organisationId)?.kind ?? '',
    }));
    // Somebody let in by a spoken code has not shown to be the person: no name is given away.
    const name = scope ? '' : (people.get(personId)?.name ?? '');
    return { kind, personId, name, level, roles, ...(scope && { scope }) };
  }
}
