import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Nest tells its own wiring at length; that is for debugging only. */
const WIRING: ReadonlySet<string> = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
]);

/**
 * One JSON line per entry on standard output: level, time, context, message. Requests, bodies and people never
 * reach it; errors come with their stack and the trace id the caller was told.
 */
export class JsonLog implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: null });
  }

  log(message: unknown, context?: string): void {
    const line = entry(message, context);
    if (WIRING.has(context ?? '')) this.pino.debug(line);
    else this.pino.info(line);
  }

  error(message: unknown, ...rest: string[]): void {
    this.pino.error({ ...entry(message, rest.at(-1)), ...(rest.length > 1 ? { stack: rest[0] } : {}) });
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn(entry(message, context));
  }

  debug(message: unknown, context?: string): void {
    this.pino.debug(entry(message, context));
  }

  verbose(message: unknown, context?: string): void {
    this.pino.trace(entry(message, context));
  }

  fatal(message: unknown, context?: string): void {
    this.pino.fatal(entry(message, context));
  }
}

function entry(message: unknown, context?: string): Record<string, unknown> {
  if (message instanceof Error) return { context, msg: message.message, stack: message.stack };
  return typeof message === 'object' && message !== null
    ? { context, ...message }
    : { context, msg: String(message) };
}
