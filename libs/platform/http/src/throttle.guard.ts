import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '#kernel';
import type { CallerRequest } from './caller.js';
import { THROTTLED, type ThrottleRule } from './route-marks.js';

/** Where the program says how many requests an address may send in a minute. */
export const REQUESTS_PER_MINUTE = Symbol('requests-per-minute');

/** Every route shares one bucket per address; sensitive routes name a smaller one with `@Throttle`. */
export class ThrottleSettings {
  /** @param perMinute 0 sets no limit at all, for load tests behind a limit of their own. */
  constructor(readonly perMinute: number) {}

  rules(own: ThrottleRule | undefined): ThrottleRule[] {
    if (this.perMinute === 0) return [];
    const everyRoute = { name: 'all', requests: this.perMinute, perSeconds: 60 };
    return own ? [own, everyRoute] : [everyRoute];
  }
}

/** Counts per process: a limit is a brake against floods and guessing, not a quota to be billed. */
@Injectable()
export class ThrottleGuard implements CanActivate {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  constructor(
    private readonly reflector: Reflector,
    private readonly settings: ThrottleSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const http = context.switchToHttp();
    const targets = [context.getHandler(), context.getClass()];
    const own = this.reflector.getAllAndOverride<ThrottleRule | undefined>(THROTTLED, targets);
    for (const rule of this.settings.rules(own))
      await this.consume(rule, http.getRequest<CallerRequest>(), http.getResponse<FastifyReply>());
    return true;
  }

  private async consume(rule: ThrottleRule, request: CallerRequest, reply: FastifyReply): Promise<void> {
    try {
      await this.limiter(rule).consume(request.ip);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      void reply.header('Retry-After', String(seconds));
      throw new DomainError('platform.too-many-requests', 'limit', { seconds });
    }
  }

  private limiter(rule: ThrottleRule): RateLimiterMemory {
    const known = this.limiters.get(rule.name);
    if (known) return known;
    const limiter = new RateLimiterMemory({ points: rule.requests, duration: rule.perSeconds });
    this.limiters.set(rule.name, limiter);
    return limiter;
  }
}
