/** The program's settings, read once at the start; every mistake is named at once and nothing half-starts. */
import { EnvironmentReader, type Environment } from './environment-reader.js';
import {
  allVariables,
  deliveryVariables,
  modeVariable,
  serverVariables,
  storageVariables,
  workVariables,
} from './environment-variables.js';
import { productionRefusals } from './production.rules.js';
import {
  InvalidSettings,
  type DeliverySettings,
  type ServerSettings,
  type Settings,
  type StorageSettings,
  type WorkSettings,
} from './settings.js';

export function loadSettings(environment: Environment = process.env): Settings {
  const reader = new EnvironmentReader(environment);
  const mode = reader.settled(modeVariable);
  const settings: Settings = {
    mode,
    ...serverSettings(reader),
    ...storageSettings(reader),
    ...workSettings(reader, mode),
    ...deliverySettings(reader),
  };
  const problems = [
    ...reader.problems,
    ...unknownNames(environment),
    ...halfAGateway(settings),
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
    filesDirectory: reader.settled(storageVariables.filesDirectory),
  };
}

function workSettings(reader: EnvironmentReader, mode: Settings['mode']): WorkSettings {
  return {
    workers: reader.settled(workVariables.workers),
    seed: reader.optional(workVariables.seed) ?? (mode === 'demo' ? 'demo' : 'none'),
  };
}

function deliverySettings(reader: EnvironmentReader): DeliverySettings {
  const smsUrl = reader.optional(deliveryVariables.smsUrl);
  const smsSecret = reader.optional(deliveryVariables.smsSecret);
  return { ...(smsUrl === undefined ? {} : { smsUrl }), ...(smsSecret === undefined ? {} : { smsSecret }) };
}

/** A gateway without its secret, or a secret that goes nowhere, is a mistake. */
const halfAGateway = ({ smsUrl, smsSecret }: DeliverySettings): string[] =>
  (smsUrl === undefined) === (smsSecret === undefined)
    ? []
    : ['CONCORD_SMS_URL and CONCORD_SMS_SECRET belong together'];

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
