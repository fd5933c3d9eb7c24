/** The errors of the driver and the server we know what to do about; every other one is a defect and passes on. */
interface DriverError {
  readonly message?: string;
  readonly errno?: number;
  readonly code?: string;
  readonly fatal?: boolean;
}

const driverError = (error: unknown): DriverError =>
  typeof error === 'object' && error !== null ? error : {};

const DEADLOCK = 1213; // also Galera's certification conflict, at any statement or at COMMIT
const LOCK_WAIT_TIMEOUT = 1205;
const DUPLICATE_ENTRY = 1062;
/** Server shutting down, connection killed, idle connection closed by the server (MariaDB 1927, MySQL 8 4031). */
const CONNECTION_ENDED = new Set([1053, 1927, 4031]);
const LOST = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNREFUSED',
  'ENOTFOUND',
]);

const numberOf = (error: unknown): number | undefined => driverError(error).errno;

/** The server has rolled everything back, or we do so now: the work may run again from the top. */
export const mustRunAgain = (error: unknown): boolean =>
  numberOf(error) === DEADLOCK || numberOf(error) === LOCK_WAIT_TIMEOUT;

export function isConnectionLost(error: unknown): boolean {
  const { code, errno, fatal } = driverError(error);
  if (code !== undefined && LOST.has(code)) return true;
  if (errno !== undefined && CONNECTION_ENDED.has(errno)) return true;
  // "Can't add new command when connection is in closed state" has no code of its own.
  return fatal === true && (errno === undefined || errno <= 0);
}

export const isDuplicate = (error: unknown): boolean => numberOf(error) === DUPLICATE_ENTRY;

export const isPoolFull = (error: unknown): boolean => driverError(error).message === 'Queue limit reached.';
