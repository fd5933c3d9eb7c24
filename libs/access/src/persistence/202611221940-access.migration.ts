import {
  Table,
  TableIndex,
  type MigrationInterface,
  type QueryRunner,
  type TableColumnOptions,
} from 'typeorm';
import { tableColumn as c } from '#platform/database';

/** Organisations, people, accounts, sessions, codes and grants. */
const key = { isPrimary: true };
const optional = { isNullable: true };

interface TablePlan {
  readonly name: string;
  readonly columns: TableColumnOptions[];
  readonly indices?: TableIndex[];
}

const index = (name: string, ...columnNames: string[]) => new TableIndex({ name, columnNames });
const unique = (name: string, ...columnNames: string[]) =>
  new TableIndex({ name, columnNames, isUnique: true });

const who: readonly TablePlan[] = [
  {
    name: 'organisations',
    columns: [
      c.id('id', key),
      c.code('kind', 16),
      c.text('name', 120),
      c.id('parent_id', optional),
      c.text('path', 400),
      c.instant('created_at'),
      c.instant('disabled_at', optional),
    ],
    indices: [index('ix_organisations_path', 'path')],
  },
  {
    name: 'people',
    columns: [
      c.id('id', key),
      c.text('name', 600, optional),
      c.text('phone', 200, optional),
      c.code('phone_index', 64, optional),
      c.text('id_number', 200, optional),
      c.code('id_number_index', 64, optional),
      c.text('address', 1200, optional),
      c.text('birth_date', 200, optional),
      c.flag('minor'),
      c.instant('identity_checked_at', optional),
      c.id('identity_checked_by', optional),
      c.code('identity_how', 24, optional),
      c.instant('created_at'),
    ],
    indices: [
      index('ix_people_phone_index', 'phone_index'),
      index('ix_people_id_number_index', 'id_number_index'),
    ],
  },
  {
    name: 'accounts',
    columns: [
      c.id('id', key),
      c.text('account', 64),
      c.id('person_id'),
      c.id('organisation_id'),
      c.text('password_hash', 200),
      c.flag('must_change_password'),
      c.counter('failed_count'),
      c.instant('locked_until', optional),
      c.text('totp_secret', 300, optional),
      c.instant('totp_confirmed_at', optional),
      c.counter('totp_last_step', optional),
      c.instant('disabled_at', optional),
      c.instant('created_at'),
    ],
    indices: [
      unique('ux_accounts_account', 'account'),
      index('ix_accounts_organisation', 'organisation_id', 'id'),
    ],
  },
  {
    name: 'role_holdings',
    columns: [
      c.id('id', key),
      c.id('account_id'),
      c.code('role', 40),
      c.id('organisation_id'),
      c.instant('valid_from'),
      c.instant('valid_until', optional),
      c.instant('ended_at', optional),
    ],
    indices: [
      index('ix_role_holdings_account', 'account_id'),
      index('ix_role_holdings_organisation', 'organisation_id', 'role'),
    ],
  },
];

const wayIn: readonly TablePlan[] = [
  {
    name: 'sessions',
    columns: [
      c.id('id', key),
      c.code('token_hash', 64),
      c.code('kind', 12),
      c.id('person_id', optional),
      c.id('account_id', optional),
      c.code('phone_index', 64, optional),
      c.code('level', 8),
      c.id('dispute_id', optional),
      c.id('party_id', optional),
      c.instant('created_at'),
      c.instant('last_seen_at'),
      c.instant('expires_at'),
      c.instant('revoked_at', optional),
      c.text('user_agent', 200),
    ],
    indices: [
      unique('ux_sessions_token_hash', 'token_hash'),
      index('ix_sessions_person', 'person_id', 'expires_at'),
    ],
  },
  {
    name: 'one_time_codes',
    columns: [
      c.id('id', key),
      c.code('purpose', 16),
      c.code('phone_index', 64),
      c.code('code_hash', 64),
      c.instant('created_at'),
      c.instant('expires_at'),
      c.counter('attempts'),
      c.instant('used_at', optional),
    ],
    indices: [index('ix_one_time_codes_phone', 'phone_index', 'created_at')],
  },
  {
    name: 'dispute_grants',
    columns: [
      c.id('id', key),
      c.id('dispute_id'),
      c.id('person_id', optional),
      c.id('organisation_id', optional),
      c.code('standing', 32),
      c.id('party_id', optional),
      c.instant('valid_from'),
      c.instant('valid_until', optional),
      c.instant('revoked_at', optional),
      c.text('source', 120),
    ],
    indices: [
      index('ix_dispute_grants_dispute', 'dispute_id'),
      index('ix_dispute_grants_person', 'person_id', 'dispute_id'),
      index('ix_dispute_grants_organisation', 'organisation_id', 'dispute_id'),
    ],
  },
  {
    name: 'join_codes',
    columns: [
      c.id('id', key),
      c.id('dispute_id'),
      c.id('party_id'),
      c.id('person_id'),
      c.code('code_hash', 64),
      c.instant('created_at'),
      c.id('created_by'),
      c.instant('expires_at'),
      c.counter('attempts'),
      c.instant('revoked_at', optional),
    ],
    indices: [
      unique('ux_join_codes_code_hash', 'code_hash'),
      index('ix_join_codes_dispute', 'dispute_id', 'party_id'),
    ],
  },
];

const tables = [...who, ...wayIn];

export class Access2026112219400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(new Table(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name } of tables.toReversed()) await runner.dropTable(name);
  }
}
