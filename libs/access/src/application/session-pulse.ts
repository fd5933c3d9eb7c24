import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import { isPast, minutesAfter } from '../domain/sign-in.rules.js';
import { AccountRow } from '../persistence/account.entity.js';
import { holdingsOf } from '../persistence/role.repository.js';
import { SessionRow } from '../persistence/session.entity.js';
import { AccessSettings } from './access-settings.js';
import { ActorOfSession } from './actor-of-session.js';
import { SecurityClock } from './clocks.js';

const AT_ONCE = 200;

/**
 * Whether sessions still live and their people may still do what they could: asked for many connections at once, again
 * and again, because nobody tells a connection that its session has ended elsewhere.
 */
@Injectable()
export class SessionPulse {
  constructor(
    private readonly reads: CommittedReads,
    private readonly settings: AccessSettings,
    private readonly securityClock: SecurityClock,
    private readonly clock: Clock,
    private readonly actors: ActorOfSession,
  ) {}

  /** Of the sessions asked those that live, each with a mark that changes when its person's roles do. */
  async of(sessionIds: readonly string[]): Promise<Map<string, string>> {
    const marks = new Map<string, string>();
    for (let from = 0; from < sessionIds.length; from += AT_ONCE)
      for (const [id, mark] of await this.some(sessionIds.slice(from, from + AT_ONCE))) marks.set(id, mark);
    return marks;
  }

  /** Who they are now, by session; of sessions that still live. */
  async actorsOf(sessionIds: readonly string[]): Promise<Map<string, Actor>> {
    const actors = new Map<string, Actor>();
    for (let from = 0; from < sessionIds.length; from += AT_ONCE) {
      const sessions = await this.reads.find(SessionRow, { id: sessionIds.slice(from, from + AT_ONCE) });
      const living = sessions.filter((session) => this.isLiving(session));
      for (const [id, actor] of await this.actors.ofMany(living)) actors.set(id, actor);
    }
    return actors;
  }

  private async some(ids: readonly string[]): Promise<[string, string][]> {
    const sessions = await this.reads.find(SessionRow, { id: ids });
    const living = sessions.filter((session) => this.isLiving(session));
    const accountIds = [...new Set(living.flatMap(({ accountId }) => accountId ?? []))];
    const marks = await this.marksOf(accountIds);
    return living.flatMap(({ id, accountId }): [string, string][] => {
      if (accountId === null) return [[id, '']];
      const mark = marks.get(accountId);
      return mark === undefined ? [] : [[id, mark]];
    });
  }

  /** Accounts that are not disabled, with all that decides what they may do. */
  private async marksOf(accountIds: readonly string[]): Promise<Map<string, string>> {
    if (accountIds.length === 0) return new Map();
    const [accounts, holdings] = await Promise.all([
      this.reads.find(AccountRow, { id: accountIds, disabledAt: null }),
      holdingsOf(this.reads, accountIds, this.clock.now()),
    ]);
    return new Map(
      accounts.map(({ id, mustChangePassword, totpConfirmedAt }) => {
        const held = holdings.filter(({ accountId }) => accountId === id);
        const roles = held.map(({ holdingId, organisationPath }) => `${holdingId}@${organisationPath}`);
        return [id, [mustChangePassword, totpConfirmedAt !== null, ...roles].join(' ')];
      }),
    );
  }

  private isLiving({ kind, revokedAt, expiresAt, lastSeenAt }: SessionRow): boolean {
    const now = this.securityClock.now();
    if (kind === 'choosing' || revokedAt !== null || isPast(expiresAt, now)) return false;
    return kind !== 'staff' || !isPast(minutesAfter(lastSeenAt, this.settings.limits.staffIdleMinutes), now);
  }
}
