/** What the program was told at its start; see `environment-variables.ts` for each line's meaning. */

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
  /** Absolute path. */
  readonly filesDirectory: string;
}

export interface WorkSettings {
  /** Where relay, deadline clock and delivery run: in this process, or in a worker of its own. */
  readonly workers: 'inside' | 'none';
  readonly seed: 'demo' | 'county' | 'none';
}

export interface DeliverySettings {
  /** Gateway for text messages; both or neither. */
  readonly smsUrl?: string;
  readonly smsSecret?: string;
}

export interface Settings extends ServerSettings, StorageSettings, WorkSettings, DeliverySettings {
  readonly mode: 'demo' | 'production';
}

export class InvalidSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings are not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'InvalidSettings';
  }
}
