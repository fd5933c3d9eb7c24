/** What comes in from outside, with its bounds; lengths are those of the columns. */
import { IsBoolean, IsIn, IsOptional, IsRFC3339, IsString, IsUUID, Length, Matches } from 'class-validator';
import { IsMobileNumber, PlainText } from '#platform/crypto';
import { PageQuery } from '#platform/http';
import { IDENTITY_CHECKS, type IdentityCheckKind } from '../application/check-identity.js';
import { UNMASK_PURPOSES, type UnmaskPurpose } from '../application/unmask-field.js';
import { COURT_LEVELS, type CourtLevel, ORGANISATION_KINDS, type OrganisationKind } from '../domain/role.js';
import { PASSWORD_LENGTH } from '../domain/sign-in.rules.js';

const OTP = /^\d{6}$/;
const ACCOUNT = /^[A-Za-z0-9][A-Za-z0-9._@-]{1,63}$/;

export class LoginBody {
  @PlainText({ max: 64 })
  account!: string;

  @IsString()
  @Length(1, PASSWORD_LENGTH.max)
  password!: string;

  @IsOptional()
  @Matches(OTP)
  otp?: string;
}

export class PasswordBody {
  @IsString()
  @Length(1, PASSWORD_LENGTH.max)
  currentPassword!: string;

  @IsString()
  @Length(PASSWORD_LENGTH.min, PASSWORD_LENGTH.max)
  newPassword!: string;
}

export class EnrolmentBody {
  @IsString()
  @Length(1, PASSWORD_LENGTH.max)
  password!: string;
}

export class ConfirmationBody {
  @Matches(OTP)
  otp!: string;
}

export class PhoneCodeBody {
  @IsMobileNumber()
  phone!: string;
}

export class PhoneLoginBody {
  @IsMobileNumber()
  phone!: string;

  @Matches(/^\d{6}$/)
  code!: string;
}

export class PhoneChangeCodesBody {
  @IsMobileNumber()
  phone!: string;

  /** Then a code goes there too, and the identity check stays good. */
  @IsBoolean()
  oldPhoneWorks!: boolean;
}

export class PhoneChangeBody {
  @IsMobileNumber()
  phone!: string;

  /** That came to the new phone. */
  @Matches(/^\d{6}$/)
  code!: string;

  /** That came to the old phone. */
  @IsOptional()
  @Matches(/^\d{6}$/)
  oldCode?: string;
}

export class ChoiceBody {
  @Matches(/^[\w-]{20,200}$/)
  choiceToken!: string;
}

export class JoinBody {
  @PlainText({ max: 20 })
  code!: string;

  @IsOptional()
  @Matches(/^\d{4}$/)
  phoneLast4?: string;
}

export class IdParams {
  @IsUUID()
  id!: string;
}

export class PersonParams {
  @IsUUID()
  personId!: string;
}

export class HoldingParams extends IdParams {
  @IsUUID()
  holdingId!: string;
}

export class UnmaskBody {
  @IsIn(['name', 'phone', 'idNumber', 'address', 'birthDate'])
  field!: 'name' | 'phone' | 'idNumber' | 'address' | 'birthDate';

  @IsIn(UNMASK_PURPOSES)
  purpose!: UnmaskPurpose;

  @IsUUID()
  disputeId!: string;
}

export class IdentityCheckBody {
  @IsUUID()
  disputeId!: string;

  @IsIn(IDENTITY_CHECKS)
  how!: IdentityCheckKind;
}

const COURT_CODE = /^[A-Z0-9-]{2,20}$/;
/** As it is printed on letters: digits, blanks, brackets and dashes. */
const CALLED = /^[+\d][\d ()-]{2,38}$/;

export class OrganisationPhoneBody {
  @Matches(CALLED)
  phone!: string;
}

export class OrganisationBody {
  @IsIn(ORGANISATION_KINDS)
  kind!: OrganisationKind;

  @PlainText({ max: 120 })
  name!: string;

  @IsUUID()
  parentId!: string;

  @IsOptional()
  @Matches(CALLED)
  phone?: string;

  @IsOptional()
  @Matches(COURT_CODE)
  courtCode?: string;

  @IsOptional()
  @IsIn(COURT_LEVELS)
  level?: CourtLevel;
}

export class OrganisationChangesBody {
  @IsOptional() @PlainText({ max: 120 }) name?: string;
  /** Under which a court's own policies run; courts and tribunals only. */
  @IsOptional() @Matches(COURT_CODE) courtCode?: string;
  /** Courts only. */
  @IsOptional() @IsIn(COURT_LEVELS) level?: CourtLevel;
}

export class OrganisationQueryParams extends PageQuery {
  @IsOptional()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;

  @IsOptional()
  @IsUUID()
  parentId?: string;
}

export class AccountBody {
  @Matches(ACCOUNT)
  account!: string;

  @IsString()
  @Length(PASSWORD_LENGTH.min, PASSWORD_LENGTH.max)
  password!: string;

  @PlainText({ max: 60 })
  name!: string;

  @IsOptional()
  @IsMobileNumber()
  phone?: string;

  @IsUUID()
  organisationId!: string;
}

export class AccountQueryParams extends PageQuery {
  @IsUUID()
  organisationId!: string;
}

export class ResetBody {
  @IsString()
  @Length(PASSWORD_LENGTH.min, PASSWORD_LENGTH.max)
  password!: string;

  @IsOptional()
  @IsBoolean()
  secondFactor?: boolean;
}

export class RoleBody {
  @Matches(/^[A-Z][A-Z_]{1,39}$/)
  role!: string;

  @IsUUID()
  organisationId!: string;

  @IsOptional()
  @IsRFC3339()
  from?: string;

  @IsOptional()
  @IsRFC3339()
  until?: string;
}
