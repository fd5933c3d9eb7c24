import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { SecretHash, sha256 } from '#platform/crypto';
import { CommittedReads, UnitOfWork } from '#platform/database';
import { ActorResolver } from '#platform/http';
import { isPast, minutesAfter } from '../domain/sign-in.rules.js';
import { SessionRow } from '../persistence/session.entity.js';
import { AccessSettings } from './access-settings.js';
import { ActorOfSession } from './actor-of-session.js';
import { SecurityClock } from './clocks.js';

/** A revoked session may still be served this long by another process. */
const REMEMBERED_MS = 1000;
const MOST_REMEMBERED = 20_000;
const SEEN_EVERY_MINUTES = 5;

/** Turns a token into who holds it; the HTTP guard and the socket handshake ask here. */
@Injectable()
export class SessionResolver extends ActorResolver {
  private readonly remembered = new Map<string, { readonly actor: Actor; readonly since: number }>();

  constructor(
    private readonly units: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly hash: SecretHash,
    private readonly settings: AccessSettings,
    private readonly clock: SecurityClock,
    private readonly actors: ActorOfSession,
  ) {
    super();
  }

  async resolve(token: string): Promise<Actor | undefined> {
    // In memory only, for a second: what is stored is made with a key.
    const key = sha256(token);
    const known = this.remembered.get(key);
    // Monotonic: an age, not an instant.
    if (known && performance.now() - known.since < REMEMBERED_MS) return known.actor;
    const since = performance.now();
    const actor = await this.look(token);
    // Whose identity is still to be checked may be checked any moment, in any process, and signs right afterwards.
    if (actor && (actor.kind !== 'party' || actor.level === 'sign')) this.remember(key, actor, since);
    else this.remembered.delete(key);
    return actor;
  }

  /** After a session, account or role was ended in this process. */
  forget(): void {
    this.remembered.clear();
  }

  private remember(key: string, actor: Actor, since: number): void {
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, { actor, since });
  }

  private async look(token: string): Promise<Actor | undefined> {
    const tokenHash = this.hash.candidates('session', token);
    const session = await this.reads.findOne(SessionRow, { tokenHash });
    if (!session || !this.isLiving(session)) return undefined;
    const actor = await this.actors.of(session);
    if (actor) await this.noteSeen(session);
    return actor;
  }

  private isLiving({ kind, revokedAt, expiresAt, lastSeenAt }: SessionRow): boolean {
    const now = this.clock.now();
    if (kind === 'choosing' || revokedAt !== null || isPast(expiresAt, now)) return false;
    return kind !== 'staff' || !isPast(minutesAfter(lastSeenAt, this.settings.limits.staffIdleMinutes), now);
  }

  private async noteSeen({ id, lastSeenAt }: SessionRow): Promise<void> {
    const now = this.clock.now();
    if (!isPast(minutesAfter(lastSeenAt, SEEN_EVERY_MINUTES), now)) return;
    await this.units.run(async (tx) => {
      tx.updateAny(SessionRow, { id }, { lastSeenAt: now });
      return Promise.resolve();
    });
  }
}
