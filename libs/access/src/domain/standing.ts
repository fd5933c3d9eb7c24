/** Who someone is in one dispute. Several standings may meet in one person; each adds rights, none takes any. */
import type { Actor, RoleHeld } from '#kernel';

export const STANDINGS = [
  'PARTY',
  'AGENT',
  'GUARDIAN',
  'HELPER',
  'MEDIATOR',
  'BODY_CLERK',
  'AGENCY',
  'GUIDE_CLERK',
  'DIVERSION_OFFICER',
  'FILING_CLERK',
  'FILING_JUDGE',
  'MEDIATION_GUIDE_JUDGE',
  'CONFIRMATION_JUDGE',
  'TRIAL_JUDGE',
  'AUX_STAFF',
  'COURT_LEADER',
  'TRIAL_MGMT',
  'AUDITOR',
  'DPO',
  'ADMIN',
] as const;

export type StandingCode = (typeof STANDINGS)[number];

export interface Standing {
  readonly code: StandingCode;
  /** The party someone is, or acts for. */
  readonly partyId?: string;
  /** Staff: where the role is held. */
  readonly organisationId?: string;
}

/** A right on one dispute, given to a person or to an organisation whose role holders share it. */
export interface GrantFact {
  readonly standing: StandingCode;
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly partyId: string | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
  readonly revokedAt: Date | null;
}

export interface DisputeFacts {
  readonly disputeId: string;
  /** Path of organisation ids from the root to the court or tribunal that answers for the dispute. */
  readonly courtPath: string;
  readonly grants: readonly GrantFact[];
  /** Grants outside their time then give nothing; without it the grants are known to be living. */
  readonly at?: Date;
  /** Which standing a role gives by itself at the dispute's court; see config/access/roles.yaml. */
  readonly standingOfRole: (role: string) => StandingCode | undefined;
}

/** A path is `/a/b/`; an organisation covers itself and what is below it. Empty paths cover nothing. */
export const covers = (upper: string, lower: string): boolean =>
  upper.length > 1 && closed(lower).startsWith(closed(upper));

/** The platform itself, above every court: the program alone makes what stands below nothing. */
export const isTop = (path: string): boolean => /^\/[^/]+\/$/.test(path);

/** `/a/1` must not cover `/a/10/`. */
const closed = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** Nothing in the answer means: for this actor the dispute does not exist. */
export function standingsHeld(actor: Actor, facts: DisputeFacts): Standing[] {
  if (actor.scope && actor.scope.disputeId !== facts.disputeId) return [];
  const byGrant = facts.grants
    .filter((grant) => (facts.at === undefined || isLiving(grant, facts.at)) && isGrantedTo(actor, grant))
    .map(standingOfGrant);
  const byRole = actor.scope ? [] : actor.roles.flatMap((role) => standingOfRoleHeld(role, facts));
  return distinct([...byGrant, ...byRole]);
}

/** Half-open: from its first instant, up to but not including its end. */
export const isLiving = ({ validFrom, validUntil, revokedAt }: GrantFact, at: Date): boolean =>
  revokedAt === null && validFrom <= at && (validUntil === null || at < validUntil);

function isGrantedTo(actor: Actor, grant: GrantFact): boolean {
  // A session opened by a spoken code is good for one party only, whatever else the person may be.
  if (actor.scope && grant.partyId !== actor.scope.partyId) return false;
  if (grant.personId !== null) return grant.personId === actor.personId;
  if (grant.organisationId === null) return false;
  return actor.roles.some((held) => held.role === grant.standing && isAt(held, grant.organisationId));
}

const isAt = (held: RoleHeld, organisationId: string | null): boolean =>
  held.organisationId === organisationId;

const standingOfGrant = ({ standing, partyId, organisationId }: GrantFact): Standing => ({
  code: standing,
  ...(partyId === null ? {} : { partyId }),
  ...(organisationId === null ? {} : { organisationId }),
});

function standingOfRoleHeld(held: RoleHeld, { courtPath, standingOfRole }: DisputeFacts): Standing[] {
  const code = standingOfRole(held.role);
  return code && covers(held.organisationPath, courtPath)
    ? [{ code, organisationId: held.organisationId }]
    : [];
}

function distinct(standings: readonly Standing[]): Standing[] {
  const key = ({ code, partyId, organisationId }: Standing): string =>
    [code, partyId ?? '', organisationId ?? ''].join(' ');
  return [...new Map(standings.map((standing) => [key(standing), standing])).values()];
}
