/** The program's settings, read once at the start; every mistake is named at once and nothing half-starts. */
import { EnvironmentReader, type Environment, type ValuesOf } from './environment-reader.js';
import {
  modeVariable,
  serverVariables,
  storageVariables,
  workVariables,
  type VariableTable,
} from './environment-variables.js';
import { productionRefusals } from './production.rules.js';

type Required<T extends VariableTable, Filled extends keyof T> = Omit<ValuesOf<T>, Filled> & {
  readonly [K in Filled]-?: NonNullable<ValuesOf<T>[K]>;
};

export type Mode = 'demo' | 'production';

export type Settings = { readonly mode: Mode } & Required<
  typeof serverVariables,
  'host' | 'port' | 'publicUrl' | 'trustProxy' | 'rateLimitPerMinute' | 'drainSeconds' | 'logLevel'
> &
  Required<typeof storageVariables, 'databaseUrl' | 'databasePool' | 'keyDirectory'> &
  Required<typeof workVariables, 'workers' | 'seed'>;
