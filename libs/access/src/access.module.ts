/** The room of identity, sessions, roles, and rights on disputes. */
import { Global, Module, type Provider } from '@nestjs/common';
import { loadSettings } from '#platform/config';
import { BlindIndex, FieldCipher } from '#platform/crypto';
import { ActorResolver } from '#platform/http';
import { Administrators } from './application/administrators.js';
import { AccessReader } from './application/access-reader.js';
import { Barrier, Permissions } from './application/access-rules.js';
import { ACCESS_CHOICES, AccessSettings } from './application/access-settings.js';
import { AccountBrake } from './application/account-brake.js';
import { AccountList } from './application/account-list.js';
import { ActorOfSession } from './application/actor-of-session.js';
import { ActorViews } from './application/actor-views.js';
import { AskPhoneCode } from './application/ask-phone-code.js';
import { ChangePassword } from './application/change-password.js';
import { CheckIdentity, IdentityProof, NoIdentityProof } from './application/check-identity.js';
import { AskPhoneChange, ChangeOwnPhone, OwnPhone } from './application/change-own-phone.js';
import { ChoosePerson } from './application/choose-person.js';
import { SecurityClock } from './application/clocks.js';
import { CodeDelivery } from './application/code-delivery.js';
import { DisputePlaces } from './application/dispute-places.js';
import { ConfirmSecondFactor, ProposeSecondFactor } from './application/enrol-second-factor.js';
import { Grants } from './application/grants.js';
import { JoinByCode, JoinCodes } from './application/join-codes.js';
import { AccountAtOffice, DisableAccount, MakeAccount, ResetAccount } from './application/keep-accounts.js';
import { DescribeOrganisation } from './application/describe-organisation.js';
import { ChangePhone, DisableOrganisation, MakeOrganisation } from './application/keep-organisations.js';
import { EndRole, GiveRole } from './application/keep-roles.js';
import { NoticeCheckedPeople } from './application/notice-checked-people.js';
import { Organisations } from './application/organisations.js';
import { OwnAccount } from './application/own-account.js';
import { Passwords } from './application/passwords.js';
import { People } from './application/people.js';
import { PhoneChangeTraces } from './application/phone-change-traces.js';
import { PhoneCodes } from './application/phone-codes.js';
import { RenewEncryption } from './application/renew-encryption.js';
import { SealedTables } from './application/sealed-tables.js';
import { SecondFactor } from './application/second-factor.js';
import { SessionPulse } from './application/session-pulse.js';
import { SessionResolver } from './application/session-resolver.js';
import { Sessions } from './application/sessions.js';
import { SignInByPhone } from './application/sign-in-by-phone.js';
import { SignInChecks, SignInStaff } from './application/sign-in-staff.js';
import { PersonInDispute, UnmaskField } from './application/unmask-field.js';
import { AccountsController } from './http/accounts.controller.js';
import { OfficeWork } from './http/office-work.js';
import { OrganisationPhonesController } from './http/organisation-phones.controller.js';
import { OrganisationChangesController } from './http/organisation-changes.controller.js';
import { CourtsController, OrganisationsController } from './http/organisations.controller.js';
import { PartySignInController } from './http/party-sign-in.controller.js';
import { PeopleController } from './http/people.controller.js';
import { PhoneChangeController } from './http/phone-change.controller.js';
import { RolesController } from './http/roles.controller.js';
import { SessionCookie } from './http/session-cookie.js';
import { SessionsController } from './http/sessions.controller.js';
import { StaffSignInController } from './http/staff-sign-in.controller.js';
import { PersonRepository } from './persistence/person.repository.js';

const signIn: Provider[] = [
  AccountBrake,
  ActorOfSession,
  ActorViews,
  AskPhoneChange,
  AskPhoneCode,
  ChangeOwnPhone,
  ChangePassword,
  ChoosePerson,
  ConfirmSecondFactor,
  JoinByCode,
  NoticeCheckedPeople,
  OwnAccount,
  OwnPhone,
  PhoneChangeTraces,
  PhoneCodes,
  ProposeSecondFactor,
  SessionCookie,
  SignInByPhone,
  SignInChecks,
  SignInStaff,
];
const offices: Provider[] = [
  AccountAtOffice,
  AccountList,
  DisableAccount,
  DisableOrganisation,
  ChangePhone,
  DescribeOrganisation,
  EndRole,
  OfficeWork,
  ResetAccount,
];
const persons: Provider[] = [
  CheckIdentity,
  PersonInDispute,
  UnmaskField,
  {
    provide: PersonRepository,
    inject: [FieldCipher, BlindIndex],
    useFactory: (cipher: FieldCipher, index: BlindIndex) => new PersonRepository(cipher, index),
  },
];

/** What other rooms, the seed and the command line may ask for. */
const door: Provider[] = [
  AccessReader,
  Barrier,
  CodeDelivery,
  DisputePlaces,
  GiveRole,
  Grants,
  JoinCodes,
  MakeAccount,
  MakeOrganisation,
  Organisations,
  Administrators,
  Passwords,
  People,
  Permissions,
  RenewEncryption,
  SealedTables,
  SecondFactor,
  SessionPulse,
  SessionResolver,
  Sessions,
  { provide: ActorResolver, useExisting: SessionResolver },
  { provide: IdentityProof, useClass: NoIdentityProof },
  {
    provide: SecurityClock,
    inject: [AccessSettings],
    useFactory: (given: AccessSettings) => given.securityClock,
  },
];

const fromEnvironment = (): Partial<AccessSettings> =>
  loadSettings().publicUrl.startsWith('https:') ? { secureCookie: true } : {};

const settings: Provider = {
  provide: AccessSettings,
  inject: [{ token: ACCESS_CHOICES, optional: true }],
  useFactory: (choices?: Partial<AccessSettings>) =>
    new AccessSettings({ publicUrl: loadSettings().publicUrl, ...(choices ?? fromEnvironment()) }),
};

@Global()
@Module({
  controllers: [
    StaffSignInController,
    PartySignInController,
    PhoneChangeController,
    SessionsController,
    PeopleController,
    OrganisationsController,
    OrganisationChangesController,
    CourtsController,
    OrganisationPhonesController,
    AccountsController,
    RolesController,
  ],
  providers: [settings, ...signIn, ...offices, ...persons, ...door],
  exports: door.map((provider) => ('provide' in provider ? provider.provide : provider)),
})
export class AccessModule {}
