/** Identity, sessions, roles, and who may see and do what. */
export { AccessModule } from './access.module.js';
export { entities, migrations } from './access.schema.js';
export { Administrators } from './application/administrators.js';
export { AccessReader, type PlacedActor } from './application/access-reader.js';
export {
  Barrier,
  courtPathsOf,
  Permissions,
  roleCatalogue,
  standingsInDispute,
  standingsOf,
} from './application/access-rules.js';
export { ACCESS_CHOICES, AccessSettings, type PasswordCost } from './application/access-settings.js';
export { IDENTITY_CHECKS, IdentityProof, type IdentityCheckKind } from './application/check-identity.js';
export { SecurityClock } from './application/clocks.js';
export { CodeDelivery, type CodeMessage } from './application/code-delivery.js';
export { DisputePlaces, type DisputePlace } from './application/dispute-places.js';
export { Grants, type GrantSelection, type NewGrant } from './application/grants.js';
export {
  JoinCodes,
  type InvitedBy,
  type IssuedJoinCode,
  type JoinCodeFor,
} from './application/join-codes.js';
export { MakeAccount, type MadeAccount, type NewAccount } from './application/keep-accounts.js';
export { MakeOrganisation, type NewOrganisation } from './application/keep-organisations.js';
export { GiveRole, type NewRole } from './application/keep-roles.js';
export { Organisations, type Organisation } from './application/organisations.js';
export { Passwords } from './application/passwords.js';
export { maskedPerson, People, type IdentityCheck, type MaskedPerson } from './application/people.js';
export { RenewEncryption } from './application/renew-encryption.js';
export { SealedTables, type KeyInUse } from './application/sealed-tables.js';
export { oneTimePassword, SecondFactor } from './application/second-factor.js';
export { SessionPulse } from './application/session-pulse.js';
export { SessionResolver } from './application/session-resolver.js';
export { Sessions, type NewSession } from './application/sessions.js';
export { LEVEL_TOO_LOW } from './domain/access.errors.js';
export {
  mayRead,
  maySign,
  mayWrite,
  type About,
  type ObjectMatrix,
  type Sight,
} from './domain/object-matrix.js';
export { isSureEnough, permits, type Permission, type PermissionTable } from './domain/permission-table.js';
export type { Particulars, Person } from './domain/person.js';
export {
  COURT_LEVELS,
  ORGANISATION_KINDS,
  type CourtLevel,
  type OrganisationKind,
  type Role,
} from './domain/role.js';
export {
  DEFAULT_LIMITS,
  isWeakPassword,
  PASSWORD_LENGTH,
  type SignInLimits,
} from './domain/sign-in.rules.js';
export {
  covers,
  isTop,
  STANDINGS,
  type GrantFact,
  type Standing,
  type StandingCode,
} from './domain/standing.js';
