import type { TableColumnOptions } from 'typeorm';

/** Table columns for migrations: the counterpart of each decorator in `columns.ts`, so that both always agree. */
type Choices = Omit<TableColumnOptions, 'name' | 'type' | 'length'>;

const of =
  (type: string, length?: number) =>
  (name: string, choices: Choices = {}): TableColumnOptions => ({
    name,
    type,
    ...(length === undefined ? {} : { length: String(length) }),
    isNullable: false,
    ...choices,
  });

export const tableColumn = {
  id: of('varchar', 64),
  instant: of('char', 24),
  calendarDay: of('char', 10),
  money: of('bigint'),
  jsonDocument: of('longtext'),
  code: (name: string, length: number, choices?: Choices) => of('varchar', length)(name, choices),
  text: (name: string, length: number, choices?: Choices) => of('varchar', length)(name, choices),
  longText: of('longtext'),
  flag: of('tinyint'),
  counter: of('integer'),
} as const;
