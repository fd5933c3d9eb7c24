import { Injectable } from '@nestjs/common';
import { newId, type Actor } from '#kernel';
import { SecretHash } from '#platform/crypto';
import { UnitOfWork, type Reads, type Tx } from '#platform/database';
import { isOpenToGuess, minutesAfter } from '../domain/sign-in.rules.js';
import { wrongCode } from '../domain/access.errors.js';
import { JoinCodeRow } from '../persistence/grant.entity.js';
import { AccessSettings } from './access-settings.js';
import { SecurityClock } from './clocks.js';
import { People } from './people.js';
import { Sessions } from './sessions.js';
import { orWrongCode } from './sign-in-by-phone.js';
import { joinCodeAsWritten, joinCodeToShow, newJoinCode } from './spoken-codes.js';

export interface JoinCodeFor {
  readonly disputeId: string;
  readonly partyId: string;
  /** Who will be let in: the party, or who acts for it. The person needs a grant for the party as well. */
  readonly personId: string;
  readonly days?: number;
}

export interface IssuedJoinCode {
  readonly id: string;
  /** As it is read out, `34A7-PQRT`; stored nowhere. */
  readonly code: string;
  /** Opens the invitation on whatever device it is read; also what a QR code says. */
  readonly link: string;
  readonly expiresAt: Date;
}

/** Whom a living code would let in, for the letter that is shown before. */
export interface InvitedBy {
  readonly disputeId: string;
  readonly partyId: string;
  readonly personId: string;
  readonly expiresAt: Date;
}

const DEFAULT_DAYS = 7;
const RENEWABLE_DAYS = 90;
const BETWEEN_MINUTES = 10;

/** Port: codes for those whom a link or text message does not reach. */
@Injectable()
export class JoinCodes {
  constructor(
    private readonly hash: SecretHash,
    private readonly settings: AccessSettings,
    private readonly clock: SecurityClock,
  ) {}

  issue(
    tx: Tx,
    by: Actor,
    { disputeId, partyId, personId, days = DEFAULT_DAYS }: JoinCodeFor,
  ): IssuedJoinCode {
    const code = newJoinCode();
    const createdAt = this.clock.now();
    const row: JoinCodeRow = {
      id: newId(),
      disputeId,
      partyId,
      personId,
      codeHash: this.hash.of('join', code),
      createdAt,
      createdBy: by.personId,
      expiresAt: minutesAfter(createdAt, days * 24 * 60),
      attempts: 0,
      revokedAt: null,
    };
    tx.insert(JoinCodeRow, row);
    const shown = joinCodeToShow(code);
    return { id: row.id, code: shown, link: this.linkOf(shown), expiresAt: row.expiresAt };
  }

  /** Nothing for a code that is unknown, expired, taken back or guessed at too often. */
  async look(reads: Reads, code: string): Promise<InvitedBy | undefined> {
    const row = await this.find(reads, code);
    return row && isOpenToGuess(row, this.clock.now(), this.settings.limits.joinAttempts) ? row : undefined;
  }

  /**
   * Whom a code was for that may be sent anew: it ran out by itself, not taken back or guessed at, not long ago; and
   * nothing was sent to that person in the last minutes.
   */
  async renewable(tx: Tx, code: string): Promise<InvitedBy | undefined> {
    const row = await this.find(tx, code);
    if (!row || row.revokedAt !== null || row.attempts >= this.settings.limits.joinAttempts) return undefined;
    const now = this.clock.now();
    if (minutesAfter(row.createdAt, RENEWABLE_DAYS * 24 * 60) < now) return undefined;
    const { disputeId, personId } = row;
    const options = { orderBy: { createdAt: 'desc' }, limit: 1 } as const;
    const [latest] = await tx.find(JoinCodeRow, { disputeId, personId }, options);
    return latest && minutesAfter(latest.createdAt, BETWEEN_MINUTES) > now ? undefined : row;
  }

  private find(reads: Reads, code: string): Promise<JoinCodeRow | undefined> {
    const codeHash = this.hash.candidates('join', joinCodeAsWritten(code));
    return reads.findOne(JoinCodeRow, { codeHash });
  }

  private linkOf(code: string): string {
    return `${this.settings.publicUrl.replace(/\/$/, '')}/i/${code}`;
  }

  /** All living codes of the party in the dispute, or of one person of it. */
  revoke(
    tx: Tx,
    { disputeId, partyId, personId }: Pick<JoinCodeFor, 'disputeId' | 'partyId'> & { personId?: string },
  ): void {
    const whose = personId === undefined ? {} : { personId };
    tx.updateAny(
      JoinCodeRow,
      { disputeId, partyId, ...whose, revokedAt: null },
      { revokedAt: this.clock.now() },
    );
  }
}

/** Somebody enters a spoken code: a session for one dispute and party, to read; with the phone's end, to speak. */
@Injectable()
export class JoinByCode {
  constructor(
    private readonly units: UnitOfWork,
    private readonly hash: SecretHash,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly settings: AccessSettings,
    private readonly clock: SecurityClock,
  ) {}

  /** @throws DomainError `access.wrong-code` (401), whatever was wrong */
  async execute(code: string, phoneLast4: string | undefined, userAgent: string): Promise<string> {
    const work = async (tx: Tx): Promise<string | undefined> => {
      const row = await this.living(tx, code);
      if (!row) return undefined;
      if (phoneLast4 !== undefined && !(await this.hasPhone(tx, row, phoneLast4))) return undefined;
      const { disputeId, partyId, personId } = row;
      const level = phoneLast4 === undefined ? 'read' : 'speak';
      return this.sessions.open(tx, { kind: 'join', level, personId, disputeId, partyId, userAgent });
    };
    const token = await orWrongCode(this.units.run(work));
    if (token === undefined) throw wrongCode();
    return token;
  }

  private async living(tx: Tx, code: string): Promise<JoinCodeRow | undefined> {
    const codeHash = this.hash.candidates('join', joinCodeAsWritten(code));
    const row = await tx.findOne(JoinCodeRow, { codeHash });
    // One code may open the door again on another device, until it expires or is taken back.
    const open = row && isOpenToGuess(row, this.clock.now(), this.settings.limits.joinAttempts);
    return open ? row : undefined;
  }

  private async hasPhone(tx: Tx, row: JoinCodeRow, last4: string): Promise<boolean> {
    const { phone } = await this.people.one(tx, row.personId);
    if (phone?.endsWith(last4) === true) return true;
    const { id, attempts } = row;
    tx.update(JoinCodeRow, { id, attempts }, { attempts: attempts + 1 });
    return false;
  }
}
