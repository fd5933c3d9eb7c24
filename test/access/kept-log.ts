import type { LoggerService } from '@nestjs/common';

/** Takes the place of the JSON log and keeps what it would have written. */
export function keptIn(log: string[]): LoggerService {
  const keep = (message: unknown, ...rest: unknown[]): void => {
    const said = message instanceof Error ? message.stack : message;
    log.push(JSON.stringify([said, ...rest]));
  };
  return { log: keep, error: keep, warn: keep, debug: keep, verbose: keep, fatal: keep };
}
