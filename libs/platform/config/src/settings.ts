/** The program's settings, read once at the start; every mistake is named at once and nothing half-starts. */
import { EnvironmentReader, type Environment } from './environment-reader.js';
import {
  allVariables,
  modeVariable,
  serverVariables,
  storageVariables,
  workVariables,
} from './environment-variables.js';
import { productionRefusals } from './production.rules.js';

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port as people see them. */
  readonly publicUrl: string;
  readonly trustProxy: false | readonly string[];
  /** 0: no limit. */
  readonly rateLimitPerMinute: number;
  readonly drainSeconds: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

export interface StorageSettings {
  /** `sqlite:` with an absolute path, or `mysql://…`. */
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly redisUrl?: string;
  /** Absolute path. */
  readonly keyDirectory: string;
}

export interface WorkSettings {
  /** Where relay, deadline clock and delivery run: in this process, or in a worker of its own. */
  readonly workers: 'inside' | 'none';
  readonly seed: 'demo' | 'none';
}

export interface Settings extends ServerSettings, StorageSettings, WorkSettings {
  readonly mode: 'demo' | 'production';
}

export class InvalidSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'InvalidSettings';
  }
}

export function loadSettings(environment: Environment = process.env): Settings {
  const reader = new EnvironmentReader(environment);
  const mode = reader.settled(modeVariable);
  const settings: Settings = {
    mode,
    ...serverSettings(reader),
    ...storageSettings(reader),
    ...workSettings(reader, mode),
  };
  const problems = [
    ...reader.problems,
    ...unknownNames(environment),
    ...(mode === 'production' ? productionRefusals(settings, reader) : []),
  ];
  if (problems.length > 0) throw new InvalidSettings(problems);
  return settings;
}

function serverSettings(reader: EnvironmentReader): ServerSettings {
  const host = reader.settled(serverVariables.host);
  const port = reader.settled(serverVariables.port);
  return {
    host,
    port,
    publicUrl: reader.optional(serverVariables.publicUrl) ?? localUrl(host, port),
    trustProxy: reader.settled(serverVariables.trustProxy),
    rateLimitPerMinute: reader.settled(serverVariables.rateLimitPerMinute),
    drainSeconds: reader.settled(serverVariables.drainSeconds),
    logLevel: reader.settled(serverVariables.logLevel),
  };
}

function storageSettings(reader: EnvironmentReader): StorageSettings {
  const redisUrl = reader.optional(storageVariables.redisUrl);
  return {
    databaseUrl: reader.settled(storageVariables.databaseUrl),
    databasePool: reader.settled(storageVariables.databasePool),
    ...(redisUrl === undefined ? {} : { redisUrl }),
    keyDirectory: reader.settled(storageVariables.keyDirectory),
  };
}

function workSettings(reader: EnvironmentReader, mode: Settings['mode']): WorkSettings {
  return {
    workers: reader.settled(workVariables.workers),
    seed: reader.optional(workVariables.seed) ?? (mode === 'demo' ? 'demo' : 'none'),
  };
}

/** A server that listens everywhere is still reached on this machine by the loopback address. */
function localUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** A misspelt name would silently leave a default in force. */
function unknownNames(environment: Environment): string[] {
  const known = new Set(allVariables.map((variable) => variable.name));
  return Object.keys(environment)
    .filter((name) => name.startsWith('CONCORD_') && !known.has(name))
    .map((name) => `${name} is not a setting; see config/env/example.env`);
}
