/**
 * Every variable the product reads, one table per concern. Help, `config/env/example.env` and the checks at the
 * start all come from these lines.
 */
import {
  bearerSecret,
  databaseUrl,
  folder,
  hostName,
  oneOf,
  redisUrl,
  serviceUrl,
  trustedProxies,
  webOrigin,
  wholeNumber,
  type Parse,
} from './environment-values.js';

export interface Variable<T> {
  readonly name: string;
  readonly description: string;
  readonly parse: Parse<T>;
  /** What holds when it is not set; absent means that nothing does. */
  readonly default?: string;
  /** Production wants it said, although a demo has a default for it. */
  readonly production?: 'must be set';
  /** Never printed, not even in an error. */
  readonly secret?: true;
}

export type VariableTable = Readonly<Record<string, Variable<unknown>>>;

/** One that always has a value. */
export interface Settled<T> extends Variable<T> {
  readonly default: string;
}

const settled = <T>(line: Settled<T>): Settled<T> => line;
const optional = <T>(line: Variable<T>): Variable<T> => line;

export const modeVariable = settled({
  name: 'CONCORD_MODE',
  description: 'demo: sample data and a settable clock. production: refuses both, and default secrets.',
  parse: oneOf('demo', 'production'),
  default: 'demo',
});

export const serverVariables = {
  host: settled({
    name: 'HOST',
    description: 'Address to listen on.',
    parse: hostName,
    default: '127.0.0.1',
  }),
  port: settled({
    name: 'PORT',
    description: 'Port to listen on; 0 takes a free one.',
    parse: wholeNumber(0, 65535),
    default: '3000',
  }),
  publicUrl: optional({
    name: 'CONCORD_PUBLIC_URL',
    description: 'Scheme, host and port people use; cookies and the check of Origin follow it.',
    parse: webOrigin,
    production: 'must be set',
  }),
  trustProxy: settled({
    name: 'CONCORD_TRUST_PROXY',
    description:
      'Proxies whose X-Forwarded-* headers are believed: false, or addresses, CIDR ranges, uniquelocal.',
    parse: trustedProxies,
    default: 'false',
  }),
  rateLimitPerMinute: settled({
    name: 'CONCORD_RATE_LIMIT',
    description: 'Requests one person or address may send in a minute; 0 sets no limit.',
    parse: wholeNumber(0, 1_000_000),
    default: '600',
  }),
  drainSeconds: settled({
    name: 'CONCORD_DRAIN_SECONDS',
    description: 'After SIGTERM: how long requests already begun may take to end.',
    parse: wholeNumber(0, 600),
    default: '10',
  }),
  logLevel: settled({
    name: 'CONCORD_LOG_LEVEL',
    description: 'Least serious line that is logged.',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    default: 'info',
  }),
} satisfies VariableTable;

export const storageVariables = {
  databaseUrl: settled({
    name: 'DATABASE_URL',
    description: 'sqlite:PATH for the embedded database, or mysql://user:password@host:port/database.',
    parse: databaseUrl,
    default: 'sqlite:var/concord.sqlite',
    production: 'must be set',
    secret: true,
  }),
  databasePool: settled({
    name: 'CONCORD_DATABASE_POOL',
    description: 'Connections of one process to a MySQL server; the embedded database ignores it.',
    parse: wholeNumber(2, 512),
    default: '32',
  }),
  redisUrl: optional({
    name: 'REDIS_URL',
    description: 'redis://…: needed as soon as two api processes serve live rooms.',
    parse: redisUrl,
    secret: true,
  }),
  keyDirectory: settled({
    name: 'CONCORD_KEY_DIRECTORY',
    description:
      'Folder of the encryption keys; on another volume than the database, and never in its backup.',
    parse: folder,
    default: 'var/keys',
    production: 'must be set',
  }),
  filesDirectory: settled({
    name: 'CONCORD_FILES_DIRECTORY',
    description:
      'Folder of the files of disputes, encrypted. Every api process and worker needs the same one; it belongs into the backup.',
    parse: folder,
    default: 'var/files',
    production: 'must be set',
  }),
} satisfies VariableTable;

export const workVariables = {
  workers: settled({
    name: 'CONCORD_WORKERS',
    description:
      'inside: the api process also relays, rings deadlines and delivers. none: a worker process does.',
    parse: oneOf('inside', 'none'),
    default: 'inside',
  }),
  seed: optional({
    name: 'CONCORD_SEED',
    description:
      'Into an empty database, demo mode only. demo: the county with its sample disputes. county: without disputes. none: nothing.',
    parse: oneOf('demo', 'county', 'none'),
  }),
} satisfies VariableTable;

export const deliveryVariables = {
  smsUrl: optional({
    name: 'CONCORD_SMS_URL',
    description:
      'Gateway for text messages: POST {id, to, text}. Without it the demo keeps messages on a page of its own.',
    parse: serviceUrl,
  }),
  smsSecret: optional({
    name: 'CONCORD_SMS_SECRET',
    description: 'Bearer secret of the gateway for text messages.',
    parse: bearerSecret,
    secret: true,
  }),
} satisfies VariableTable;

export const allVariables: readonly Variable<unknown>[] = [
  modeVariable,
  ...Object.values(serverVariables),
  ...Object.values(storageVariables),
  ...Object.values(workVariables),
  ...Object.values(deliveryVariables),
];
