import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DomainError } from '#kernel';
import { tooManyFailures } from '../domain/access.errors.js';

const FAILURES = 20;
const SECONDS = 300;

/**
 * Slows guessing at one account name from many addresses, known or unknown name alike; only failures count, so that
 * busy offices are not slowed. Per process: a brake, not a quota.
 */
@Injectable()
export class AccountBrake {
  private readonly limiter = new RateLimiterMemory({ points: FAILURES, duration: SECONDS });

  /** @throws DomainError `platform.too-many-requests` (429) */
  async guard<T>(account: string, attempt: () => Promise<T>): Promise<T> {
    const name = account.toLowerCase();
    const spent = await this.limiter.get(name);
    if (spent && spent.consumedPoints >= FAILURES)
      throw tooManyFailures(Math.max(1, Math.ceil(spent.msBeforeNext / 1000)));
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'unauthenticated' && !isHalfWay(error))
        await this.limiter.penalty(name);
      throw error;
    }
  }
}

/** Asking for the second factor follows a right password. */
const isHalfWay = ({ code }: DomainError): boolean => code === 'access.second-factor-needed';
