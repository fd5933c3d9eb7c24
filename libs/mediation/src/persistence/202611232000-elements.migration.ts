import { Table, TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';
import { tableColumn as column } from '#platform/database';

/** Elements of a matter and what each party says of them. */
export class Elements2026112320000 implements MigrationInterface {
  name = 'Elements2026112320000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of [elements(), views()]) await runner.createTable(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['mediation_element_views', 'mediation_elements']) await runner.dropTable(name);
  }
}

const nullable = { isNullable: true } as const;

const elements = (): Table =>
  new Table({
    name: 'mediation_elements',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['dispute_id', 'attempt_id'].map((name) => column.id(name)),
      column.counter('ordinal'),
      column.code('element_code', 40, nullable),
      column.longText('content'),
      column.code('source_code', 12),
      column.id('source_party_id', nullable),
      column.counter('wording'),
      column.code('state', 40),
      column.counter('machine_version'),
      column.jsonDocument('snapshot'),
      column.id('opened_by'),
      column.instant('opened_at'),
      column.id('facts_id', nullable),
    ],
    indices: [
      new TableIndex({ name: 'ix_mediation_elements_attempt', columnNames: ['attempt_id', 'ordinal'] }),
    ],
  });

const views = (): Table =>
  new Table({
    name: 'mediation_element_views',
    columns: [
      { ...column.id('id'), isPrimary: true },
      ...['element_id', 'dispute_id', 'party_id', 'person_id'].map((name) => column.id(name)),
      column.code('said_view', 12),
      column.counter('wording'),
      column.longText('own_value', nullable),
      column.instant('said_at'),
    ],
    indices: [
      new TableIndex({
        name: 'ux_mediation_element_views_party',
        columnNames: ['element_id', 'party_id'],
        isUnique: true,
      }),
    ],
  });
