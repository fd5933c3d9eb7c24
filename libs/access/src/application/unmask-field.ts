import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { UnitOfWork, type Tx } from '#platform/database';
import { mayRead } from '../domain/object-matrix.js';
import { noSuchPerson } from '../domain/access.errors.js';
import type { PersonField } from '../persistence/places.js';
import { AccessReader, type PlacedActor } from './access-reader.js';
import { Barrier, Permissions } from './access-rules.js';
import { People } from './people.js';

/** Why somebody looks: a closed list, so that purposes can be counted (PIPL 6). */
export const UNMASK_PURPOSES = [
  'CONTACT',
  'SERVE',
  'CHECK_IDENTITY',
  'CHECK_CONFLICT',
  'DRAFT_DOCUMENT',
  'REVIEW',
] as const;
export type UnmaskPurpose = (typeof UNMASK_PURPOSES)[number];

export interface Unmasking {
  readonly personId: string;
  readonly field: PersonField;
  readonly purpose: UnmaskPurpose;
  readonly disputeId: string;
}

/** Where an actor stands towards a person of a dispute; absent, invisible and not named there answer alike. */
@Injectable()
export class PersonInDispute {
  constructor(
    private readonly reader: AccessReader,
    private readonly permissions: Permissions,
    private readonly barrier: Barrier,
  ) {}

  async require(
    tx: Tx,
    actor: Actor,
    action: string,
    at: { personId: string; disputeId: string },
  ): Promise<PlacedActor> {
    const placed = await this.reader.placed(tx, actor, at.disputeId);
    if (!placed?.place.personIds.includes(at.personId)) throw noSuchPerson();
    const codes = placed.standings.map(({ code }) => code);
    this.permissions.require(action, codes, actor.level);
    if (mayRead(this.barrier.matrix, 'identity', placed.standings) !== 'read') throw noSuchPerson();
    return placed;
  }
}

/** Shows one field of one person, for a purpose, and keeps on the dispute's chain who looked at what and why. */
@Injectable()
export class UnmaskField {
  constructor(
    private readonly units: UnitOfWork,
    private readonly people: People,
    private readonly inDispute: PersonInDispute,
  ) {}

  execute(actor: Actor, { personId, field, purpose, disputeId }: Unmasking): Promise<string | undefined> {
    return this.units.run(async (tx) => {
      await tx.lockStream(disputeId);
      await this.inDispute.require(tx, actor, 'access.unmask', { personId, disputeId });
      const person = await this.people.one(tx, personId);
      await tx.record({
        type: 'access.unmasked',
        stream: disputeId,
        subject: { type: 'person', id: personId },
        data: { personId, field, purpose },
        visibility: 'staff',
        actor,
      });
      return person[field];
    });
  }
}
