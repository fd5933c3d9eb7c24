import { Entity, Index } from 'typeorm';
import { code, counter, flag, idColumn, instant, text } from '#platform/database';

/** What a member of staff signs in with. */
@Entity('accounts')
@Index('ux_accounts_account', ['account'], { unique: true })
@Index('ix_accounts_organisation', ['organisationId', 'id'])
export class AccountRow {
  @idColumn({ primary: true }) id!: string;
  /** Lower case. */
  @text(64) account!: string;
  @idColumn() personId!: string;
  @idColumn() organisationId!: string;
  /** argon2id with its parameters. */
  @text(200) passwordHash!: string;
  /** Somebody else knows the password: it opens nothing but the form that changes it. */
  @flag() mustChangePassword!: boolean;
  @counter() failedCount!: number;
  @instant({ nullable: true }) lockedUntil!: Date | null;
  /** Encrypted; proposed until `totpConfirmedAt`. */
  @text(300, { nullable: true }) totpSecret!: string | null;
  @instant({ nullable: true }) totpConfirmedAt!: Date | null;
  /** The last 30-second step used, so that a password seen over a shoulder works no second time. */
  @counter({ nullable: true }) totpLastStep!: number | null;
  @instant({ nullable: true }) disabledAt!: Date | null;
  @instant() createdAt!: Date;
}

/** A role held at an organisation for a time. */
@Entity('role_holdings')
@Index('ix_role_holdings_account', ['accountId'])
@Index('ix_role_holdings_organisation', ['organisationId', 'role'])
export class RoleHoldingRow {
  @idColumn({ primary: true }) id!: string;
  @idColumn() accountId!: string;
  @code(40) role!: string;
  @idColumn() organisationId!: string;
  @instant() validFrom!: Date;
  @instant({ nullable: true }) validUntil!: Date | null;
  @instant({ nullable: true }) endedAt!: Date | null;
}
