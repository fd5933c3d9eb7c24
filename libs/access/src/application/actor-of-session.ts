import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type AssuranceLevel, type RoleHeld } from '#kernel';
import { CommittedReads } from '#platform/database';
import { AccountRow } from '../persistence/account.entity.js';
import { PersonRow } from '../persistence/person.entity.js';
import { rolesHeldBy } from '../persistence/role.repository.js';
import type { SessionRow } from '../persistence/session.entity.js';
import { roleCatalogue } from './access-rules.js';

/** What still stands between a new account and its work. */
export type PendingStep = 'password' | 'second-factor';

export const pendingSteps = (account: AccountRow, roles: readonly RoleHeld[]): PendingStep[] => [
  ...(account.mustChangePassword ? (['password'] as const) : []),
  ...(needsSecondFactor(roles) && account.totpConfirmedAt === null ? (['second-factor'] as const) : []),
];

export const needsSecondFactor = (roles: readonly RoleHeld[]): boolean =>
  roles.some(({ role }) => roleCatalogue().get(role)?.secondFactor === true);

/** Who someone is while a session lasts, as the account, its roles and the identity check stand now. */
@Injectable()
export class ActorOfSession {
  constructor(
    private readonly reads: CommittedReads,
    private readonly clock: Clock,
  ) {}

  async of(session: SessionRow): Promise<Actor | undefined> {
    return (await this.ofMany([session])).get(session.id);
  }

  /** By session; those that are nobody's are not in it. Of parties, who may be thousands, in one look. */
  async ofMany(sessions: readonly SessionRow[]): Promise<Map<string, Actor>> {
    const [ofStaff, ofParties] = [
      sessions.filter(({ kind }) => kind === 'staff'),
      sessions.filter(({ kind }) => kind !== 'staff'),
    ];
    const id = [...new Set(ofParties.flatMap(({ personId }) => personId ?? []))];
    const [staff, persons] = await Promise.all([
      Promise.all(ofStaff.map((session) => this.staff(session))),
      id.length === 0 ? [] : this.reads.find(PersonRow, { id }),
    ]);
    const known = new Map(persons.map((person) => [person.id, person]));
    const parties = ofParties.map((session) => partyActor(session, known.get(session.personId ?? '')));
    return new Map([...staff, ...parties].flatMap((actor) => (actor ? [[actor.sessionId, actor]] : [])));
  }

  /** Until password and second factor are in order the session opens nothing but the forms for them. */
  private async staff({ id, accountId, personId }: SessionRow): Promise<Actor | undefined> {
    if (accountId === null || personId === null) return undefined;
    const [account, roles] = await Promise.all([
      this.reads.findOne(AccountRow, { id: accountId, disabledAt: null }),
      rolesHeldBy(this.reads, accountId, this.clock.now()),
    ]);
    if (!account) return undefined;
    const ready = pendingSteps(account, roles).length === 0;
    return {
      kind: 'staff',
      personId,
      sessionId: id,
      roles: ready ? roles : [],
      level: ready ? 'sign' : 'read',
    };
  }
}

/** A proved phone lets speak; only a checked identity lets sign (ZS 7), and never by a spoken code alone. */
function partyActor(session: SessionRow, person: PersonRow | undefined): Actor | undefined {
  if (!person) return undefined;
  const { id, kind, disputeId, partyId } = session;
  const checked = kind === 'phone' && person.identityCheckedAt !== null;
  const level: AssuranceLevel = checked ? 'sign' : session.level;
  const scope = disputeId !== null && partyId !== null ? { scope: { disputeId, partyId } } : {};
  return { kind: 'party', personId: person.id, sessionId: id, roles: [], level, ...scope };
}
