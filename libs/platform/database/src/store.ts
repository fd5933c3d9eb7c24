import type { CommittedReads, UnitOfWork } from './tx.js';

/** What a kind of database has to provide. */
export interface Store {
  readonly unitOfWork: UnitOfWork;
  readonly reads: CommittedReads;
  ping(): Promise<void>;
  close(): Promise<void>;
}
