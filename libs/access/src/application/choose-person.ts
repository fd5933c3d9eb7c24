import { Injectable } from '@nestjs/common';
import { SecretHash } from '#platform/crypto';
import { UnitOfWork } from '#platform/database';
import { isPast } from '../domain/sign-in.rules.js';
import { wrongCode } from '../domain/access.errors.js';
import { PersonRow } from '../persistence/person.entity.js';
import { SessionRow } from '../persistence/session.entity.js';
import { SecurityClock } from './clocks.js';
import { Sessions } from './sessions.js';
import { orWrongCode } from './sign-in-by-phone.js';

/** Of several people on one proved phone, one is chosen; the token of the choice works once. */
@Injectable()
export class ChoosePerson {
  constructor(
    private readonly units: UnitOfWork,
    private readonly hash: SecretHash,
    private readonly sessions: Sessions,
    private readonly clock: SecurityClock,
  ) {}

  /** @throws DomainError `access.wrong-code` (401); also for a person who does not share the phone */
  execute(personId: string, choiceToken: string, userAgent: string): Promise<string> {
    const work = this.units.run(async (tx) => {
      const tokenHash = this.hash.candidates('session', choiceToken);
      const choosing = await tx.findOne(SessionRow, { tokenHash, kind: 'choosing', revokedAt: null });
      const now = this.clock.now();
      if (!choosing || choosing.phoneIndex === null || isPast(choosing.expiresAt, now)) throw wrongCode();
      const { id, phoneIndex } = choosing;
      const person = await tx.findOne(PersonRow, { id: personId, phoneIndex });
      if (!person) throw wrongCode();
      tx.update(SessionRow, { id, revokedAt: null }, { revokedAt: now });
      return this.sessions.open(tx, { kind: 'phone', level: 'speak', personId, userAgent });
    });
    return orWrongCode(work);
  }
}
