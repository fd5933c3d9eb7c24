import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { UnitOfWork, type UnitOfWorkOptions } from '#platform/database';
import { identityProofUnavailable } from '../domain/access.errors.js';
import { People } from './people.js';
import { PersonInDispute } from './unmask-field.js';
import { Sessions } from './sessions.js';

export const IDENTITY_CHECKS = [
  'ID_CARD_SEEN',
  'VIDEO_WITH_ID_CARD',
  'KNOWN_IN_PERSON',
  'OTHER_PAPER_SEEN',
] as const;
export type IdentityCheckKind = (typeof IDENTITY_CHECKS)[number];

export interface CheckedIdentity {
  readonly personId: string;
  readonly disputeId: string;
  readonly how: IdentityCheckKind;
}

/** A real-name service (face, bank, telecom). The embedded default has none: then people are checked by people. */
export abstract class IdentityProof {
  /** Which check succeeded for the person who is signed in, or `undefined`. */
  abstract prove(personId: string, evidence: string): Promise<string | undefined>;
}

export class NoIdentityProof extends IdentityProof {
  prove(): Promise<string | undefined> {
    return Promise.reject(identityProofUnavailable());
  }
}

/** An officer, clerk or mediator has seen who the person is; from now on the person may sign (ZS 7). */
@Injectable()
export class CheckIdentity {
  constructor(
    private readonly units: UnitOfWork,
    private readonly people: People,
    private readonly inDispute: PersonInDispute,
    private readonly sessions: Sessions,
  ) {}

  async execute(
    actor: Actor,
    { personId, disputeId, how }: CheckedIdentity,
    once: UnitOfWorkOptions = {},
  ): Promise<void> {
    await this.units.run(async (tx) => {
      await tx.lockStream(disputeId);
      await this.inDispute.require(tx, actor, 'access.check-identity', { personId, disputeId });
      this.people.noteIdentity(tx, personId, { by: actor.personId, how });
      await tx.record({
        type: 'access.identity-checked',
        stream: disputeId,
        subject: { type: 'person', id: personId },
        data: { personId, how },
        visibility: 'staff',
        actor,
      });
    }, once);
    this.sessions.settled();
  }
}
