import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform/database';
import { PhoneCodes } from './phone-codes.js';

/**
 * Sends a code to sign in with. The answer never depends on whether anybody here has that phone, or whether a code
 * went out.
 */
@Injectable()
export class AskPhoneCode {
  constructor(
    private readonly units: UnitOfWork,
    private readonly codes: PhoneCodes,
  ) {}

  execute(phone: string, locale: 'zh-CN' | 'en'): Promise<void> {
    return this.units.run((tx) => this.codes.send(tx, { phone, purpose: 'sign-in' }, locale));
  }
}
