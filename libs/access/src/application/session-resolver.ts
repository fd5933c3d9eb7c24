import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { SecretHash, sha256 } from '#platform/crypto';
import { CommittedReads, Gathered, UnitOfWork } from '#platform/database';
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

interface Held {
  readonly session: SessionRow;
  readonly actor: Actor;
}

interface Look {
  readonly actor: Promise<Actor | undefined>;
  readonly since: number;
}

/** Turns a token into who holds it; the HTTP guard and the socket handshake ask here. */
@Injectable()
export class SessionResolver extends ActorResolver {
  private readonly remembered = new Map<string, { readonly actor: Actor; readonly since: number }>();
  /** Looks under way for those who were remembered until now: a busy desk's requests come many at once. */
  private readonly looking = new Map<string, Look>();
  private readonly asking = new Gathered((hashes) => this.heldBy(hashes));
  /** What was looked up before is not remembered after a call of `forget`. */
  private forgotten = 0;

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
    return known ? this.lookOnce(token, key) : this.lookAndRemember(token, key);
  }

  /** A look that others began is as good as one remembered for as long. */
  private lookOnce(token: string, key: string): Promise<Actor | undefined> {
    const begun = this.looking.get(key);
    if (begun && performance.now() - begun.since < REMEMBERED_MS) return begun.actor;
    const look: Look = { actor: this.lookAndRemember(token, key), since: performance.now() };
    this.looking.set(key, look);
    const over = () => this.looking.get(key) === look && this.looking.delete(key);
    void look.actor.then(over, over);
    return look.actor;
  }

  private async lookAndRemember(token: string, key: string): Promise<Actor | undefined> {
    const since = performance.now();
    const { forgotten } = this;
    const actor = await this.look(token);
    if (forgotten !== this.forgotten) return actor;
    // Whose identity is still to be checked may be checked any moment, in any process, and signs right afterwards.
    if (actor && (actor.kind !== 'party' || actor.level === 'sign')) this.remember(key, actor, since);
    else this.remembered.delete(key);
    return actor;
  }

  /** After a session, account or role was ended in this process. */
  forget(): void {
    this.forgotten += 1;
    this.remembered.clear();
    this.looking.clear();
  }

  private remember(key: string, actor: Actor, since: number): void {
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, { actor, since });
  }

  private async look(token: string): Promise<Actor | undefined> {
    const hashes = this.hash.candidates('session', token);
    const found = await Promise.all(hashes.map(async (hash) => (await this.asking.ask(hash)).get(hash)));
    const held = found.find((one) => one !== undefined);
    if (held) await this.noteSeen(held.session);
    return held?.actor;
  }

  /** By the hash of their token; after a restart everybody asks at once. */
  private async heldBy(tokenHash: readonly string[]): Promise<ReadonlyMap<string, Held>> {
    const sessions = (await this.reads.find(SessionRow, { tokenHash })).filter((one) => this.isLiving(one));
    const actors = await this.actors.ofMany(sessions);
    return new Map(
      sessions.flatMap((session) => {
        const actor = actors.get(session.id);
        return actor ? [[session.tokenHash, { session, actor }]] : [];
      }),
    );
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
