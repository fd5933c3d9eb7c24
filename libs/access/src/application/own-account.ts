import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import type { Reads } from '#platform/database';
import { AccountRow } from '../persistence/account.entity.js';
import { SessionRow } from '../persistence/session.entity.js';

/** The account behind a session of staff. */
@Injectable()
export class OwnAccount {
  async of(reads: Reads, { sessionId }: Actor): Promise<AccountRow | undefined> {
    const session = await reads.findOne(SessionRow, { id: sessionId });
    if (!session?.accountId) return undefined;
    return reads.findOne(AccountRow, { id: session.accountId });
  }
}
