import { Injectable } from '@nestjs/common';
import { newId, type Actor, type AssuranceLevel } from '#kernel';
import { randomToken, SecretHash } from '#platform/crypto';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { minutesAfter } from '../domain/sign-in.rules.js';
import { noSuchSession } from '../domain/access.errors.js';
import { SessionRow, type SessionKind } from '../persistence/session.entity.js';
import { AccessSettings } from './access-settings.js';
import { SecurityClock } from './clocks.js';
import { SessionResolver } from './session-resolver.js';

export interface NewSession {
  readonly kind: SessionKind;
  readonly level: AssuranceLevel;
  readonly personId?: string;
  readonly accountId?: string;
  readonly phoneIndex?: string;
  readonly disputeId?: string;
  readonly partyId?: string;
  readonly userAgent: string;
}

export interface SessionView {
  readonly id: string;
  readonly kind: SessionKind;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string;
  readonly current: boolean;
}

const CHOOSING_MINUTES = 10;

/** Opens, lists and ends sessions. */
@Injectable()
export class Sessions {
  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly hash: SecretHash,
    private readonly settings: AccessSettings,
    private readonly clock: SecurityClock,
    private readonly resolver: SessionResolver,
  ) {}

  /** Answers the token; only its hash is stored. */
  open(tx: Tx, session: NewSession): string {
    const token = randomToken();
    const now = this.clock.now();
    const row: SessionRow = {
      id: newId(),
      tokenHash: this.hash.of('session', token),
      kind: session.kind,
      personId: session.personId ?? null,
      accountId: session.accountId ?? null,
      phoneIndex: session.phoneIndex ?? null,
      level: session.level,
      disputeId: session.disputeId ?? null,
      partyId: session.partyId ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: minutesAfter(now, this.minutesOf(session.kind)),
      revokedAt: null,
      userAgent: session.userAgent,
    };
    tx.insert(SessionRow, row);
    return token;
  }

  async list({ personId, sessionId }: Actor): Promise<SessionView[]> {
    const rows = await this.reads.find(
      SessionRow,
      { personId, revokedAt: null },
      { orderBy: { expiresAt: 'desc' }, limit: 100 },
    );
    const now = this.clock.now();
    return rows
      .filter(({ expiresAt, kind }) => expiresAt > now && kind !== 'choosing')
      .map(({ id, kind, createdAt, lastSeenAt, userAgent }) => ({
        id,
        kind,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        userAgent,
        current: id === sessionId,
      }));
  }

  /** Ends one of the actor's own sessions. @throws DomainError `access.no-such-session` for anybody else's. */
  async end({ personId }: Actor, sessionId: string): Promise<void> {
    const revokedAt = this.clock.now();
    await this.units.run(async (tx) => {
      const row = await tx.findOne(SessionRow, { id: sessionId, personId });
      if (!row) throw noSuchSession();
      tx.updateAny(SessionRow, { id: sessionId, personId, revokedAt: null }, { revokedAt });
    });
    this.resolver.forget();
  }

  /** Ends every session of an account inside a unit of work; call `settled` after the commit. */
  endAllOf(tx: Tx, accountId: string): void {
    tx.updateAny(SessionRow, { accountId, revokedAt: null }, { revokedAt: this.clock.now() });
  }

  /** Ends what a person opened by a phone or a spoken code; a session of an account lasts. Call `settled` after the commit. */
  endPhonesOf(tx: Tx, personId: string): void {
    const revokedAt = this.clock.now();
    tx.updateAny(SessionRow, { personId, kind: ['phone', 'join'], revokedAt: null }, { revokedAt });
  }

  /** What this process remembers of sessions is looked up again; other processes do so within a second. */
  settled(): void {
    this.resolver.forget();
  }

  private minutesOf(kind: SessionKind): number {
    const { staffSessionHours, partySessionHours } = this.settings.limits;
    if (kind === 'choosing') return CHOOSING_MINUTES;
    return (kind === 'staff' ? staffSessionHours : partySessionHours) * 60;
  }
}
