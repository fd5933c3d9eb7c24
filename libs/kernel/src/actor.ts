/** Who acts. Reading, speaking and signing ask for growing certainty that the person is who they say. */
export type AssuranceLevel = 'read' | 'speak' | 'sign';

export const levelRank: Readonly<Record<AssuranceLevel, number>> = { read: 0, speak: 1, sign: 2 };

export interface RoleHeld {
  /** Code of domain.md 1.2 and our additions, e.g. `DIVERSION_OFFICER`. */
  readonly role: string;
  readonly organisationId: string;
  /** Path of organisation ids from the root, so that a court's officer covers its tribunals. */
  readonly organisationPath: string;
}

export interface Actor {
  readonly kind: 'staff' | 'party' | 'system';
  /** Staff: the account's person. Party: the person proved by phone, chosen among those sharing it. */
  readonly personId: string;
  readonly sessionId: string;
  readonly roles: readonly RoleHeld[];
  readonly level: AssuranceLevel;
  /** Session opened by a spoken join code: good for this dispute and party only. */
  readonly scope?: { readonly disputeId: string; readonly partyId: string };
}

/** The program itself, when a clock runs out or a message is delivered. */
export const SYSTEM: Actor = {
  kind: 'system',
  personId: 'system',
  sessionId: 'system',
  roles: [],
  level: 'sign',
};

export const holds = (actor: Actor, role: string): boolean => actor.roles.some((held) => held.role === role);
