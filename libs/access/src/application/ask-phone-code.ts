import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { BlindIndex, SecretHash } from '#platform/crypto';
import { UnitOfWork, type Tx } from '#platform/database';
import { minutesAfter } from '../domain/sign-in.rules.js';
import { OneTimeCodeRow } from '../persistence/session.entity.js';
import { AccessSettings } from './access-settings.js';
import { SecurityClock } from './clocks.js';
import { CodeDelivery } from './code-delivery.js';
import { newOneTimeCode } from './spoken-codes.js';

export const SIGN_IN = 'sign-in';
const DAY_MINUTES = 24 * 60;

/**
 * Sends a code to a phone. The answer never depends on whether anybody here has that phone, or whether a code went
 * out: a phone gets one code a minute and a few a day, whoever asks.
 */
@Injectable()
export class AskPhoneCode {
  constructor(
    private readonly units: UnitOfWork,
    private readonly index: BlindIndex,
    private readonly hash: SecretHash,
    private readonly delivery: CodeDelivery,
    private readonly settings: AccessSettings,
    private readonly clock: SecurityClock,
  ) {}

  execute(phone: string, locale: 'zh-CN' | 'en'): Promise<void> {
    return this.units.run(async (tx) => {
      const now = this.clock.now();
      if (await this.isEnough(tx, phone, now)) return;
      const { codeMinutes } = this.settings.limits;
      const code = newOneTimeCode();
      const id = newId();
      const row: OneTimeCodeRow = {
        id,
        purpose: SIGN_IN,
        phoneIndex: this.index.of('phone', phone),
        codeHash: this.hash.of(id, code),
        createdAt: now,
        expiresAt: minutesAfter(now, codeMinutes),
        attempts: 0,
        usedAt: null,
      };
      tx.insert(OneTimeCodeRow, row);
      this.delivery.send(tx, { phone, code, minutes: codeMinutes, locale });
    });
  }

  private async isEnough(tx: Tx, phone: string, now: Date): Promise<boolean> {
    const { codesPerDay, codeEverySeconds } = this.settings.limits;
    const phoneIndex = this.index.candidates('phone', phone);
    const options = { orderBy: { createdAt: 'desc' }, limit: codesPerDay } as const;
    const latest = await tx.find(OneTimeCodeRow, { phoneIndex }, options);
    const newest = latest[0];
    const oldest = latest[codesPerDay - 1];
    const tooSoon = newest !== undefined && minutesAfter(newest.createdAt, codeEverySeconds / 60) > now;
    return tooSoon || (oldest !== undefined && minutesAfter(oldest.createdAt, DAY_MINUTES) > now);
  }
}
