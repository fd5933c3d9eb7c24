import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { BlindIndex, SecretHash } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { isOpenToGuess, minutesAfter } from '../domain/sign-in.rules.js';
import { OneTimeCodeRow } from '../persistence/session.entity.js';
import { AccessSettings } from './access-settings.js';
import { SecurityClock } from './clocks.js';
import { CodeDelivery } from './code-delivery.js';
import { newOneTimeCode } from './spoken-codes.js';

/** What a code is good for; one sent for the one opens nothing of the other. */
export type CodePurpose = 'sign-in' | 'phone-change';

export interface CodeWanted {
  readonly phone: string;
  readonly purpose: CodePurpose;
  /** The person who asked, where the code must be good for nobody else. */
  readonly askedBy?: string;
}

const DAY_MINUTES = 24 * 60;

const hashedAs = (id: string, askedBy = ''): string => (askedBy === '' ? id : `${id} ${askedBy}`);

/** Codes to phones: sent with a brake per phone whatever they are for, compared with the last one sent, guesses counted. */
@Injectable()
export class PhoneCodes {
  constructor(
    private readonly index: BlindIndex,
    private readonly hash: SecretHash,
    private readonly delivery: CodeDelivery,
    private readonly settings: AccessSettings,
    private readonly clock: SecurityClock,
  ) {}

  /** A phone gets one code a minute and a few a day, whoever asks; nothing tells whether one went out. */
  async send(tx: Tx, { phone, purpose, askedBy }: CodeWanted, locale: 'zh-CN' | 'en'): Promise<void> {
    const now = this.clock.now();
    if (await this.isEnough(tx, phone, now)) return;
    const { codeMinutes } = this.settings.limits;
    const code = newOneTimeCode();
    const id = newId();
    const row: OneTimeCodeRow = {
      id,
      purpose,
      phoneIndex: this.index.of('phone', phone),
      codeHash: this.hash.of(hashedAs(id, askedBy), code),
      createdAt: now,
      expiresAt: minutesAfter(now, codeMinutes),
      attempts: 0,
      usedAt: null,
    };
    tx.insert(OneTimeCodeRow, row);
    this.delivery.send(tx, { phone, code, minutes: codeMinutes, locale });
  }

  /** Whether all codes are right; `false` is to be committed too: the guess counts on every one of them. */
  async redeem(tx: Tx, guesses: readonly (CodeWanted & { readonly code: string })[]): Promise<boolean> {
    const now = this.clock.now();
    const rows = await Promise.all(guesses.map((wanted) => this.latest(tx, wanted)));
    const open = rows.filter((row) => row && isOpenToGuess(row, now, this.settings.limits.codeAttempts));
    if (open.length < guesses.length) return false;
    const right = guesses.every(({ code, askedBy }, at) => {
      const row = rows[at];
      return row !== undefined && this.hash.matches(hashedAs(row.id, askedBy), code, row.codeHash);
    });
    // Guarded: of many guesses at once only one is compared.
    for (const { id, attempts } of open as OneTimeCodeRow[])
      tx.update(
        OneTimeCodeRow,
        { id, attempts, usedAt: null },
        right ? { usedAt: now } : { attempts: attempts + 1 },
      );
    return right;
  }

  private async latest(tx: Tx, { phone, purpose }: CodeWanted): Promise<OneTimeCodeRow | undefined> {
    const where = { phoneIndex: this.index.candidates('phone', phone), purpose };
    const [row] = await tx.find(OneTimeCodeRow, where, { orderBy: { createdAt: 'desc' }, limit: 1 });
    return row;
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
