import { Injectable } from '@nestjs/common';
import { forbidden, type Actor } from '#kernel';
import type { Reads } from '#platform/database';
import { AccountRow } from '../persistence/account.entity.js';
import { SessionRow } from '../persistence/session.entity.js';

/** The account behind a session of staff. */
@Injectable()
export class OwnAccount {
  /** @throws DomainError 403 for parties: they have signed in, and have no account, password or authenticator. */
  async of(reads: Reads, { sessionId }: Actor): Promise<AccountRow> {
    const session = await reads.findOne(SessionRow, { id: sessionId });
    const account = session?.accountId
      ? await reads.findOne(AccountRow, { id: session.accountId })
      : undefined;
    if (!account) throw forbidden();
    return account;
  }
}
