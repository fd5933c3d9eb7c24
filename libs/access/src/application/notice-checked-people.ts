import { Injectable } from '@nestjs/common';
import { ConcordDatabase } from '#platform/database';
import { SessionResolver } from './session-resolver.js';

/** Who was checked at the table may sign with the next click: what is remembered of sessions is looked up again. */
@Injectable()
export class NoticeCheckedPeople {
  constructor(database: ConcordDatabase, sessions: SessionResolver) {
    database.commits.on(({ events }) => {
      if (events.some(({ type }) => type === 'dispute.identity-checked')) sessions.forget();
    });
  }
}
