/**
 * Where contents live that are too large for a row: outside the database, encrypted before they get here. Embedded
 * default: a folder; several machines share one over the network, or put an object store behind the same port.
 */
export interface StoredContent {
  readonly id: string;
  readonly writtenAt: Date;
}

export abstract class ContentStore {
  /** Whole or not at all: whoever can read the id reads every byte, also after a crash. */
  abstract write(id: string, pieces: AsyncIterable<Buffer>): Promise<void>;
  /** @throws ContentMissing when nothing was written under this id, or it was removed. */
  abstract read(id: string): AsyncIterable<Buffer>;
  /** Nothing to remove is no error: removal is repeated after crashes. */
  abstract remove(id: string): Promise<void>;
  /** Every content, in no order; for those who look for what nobody owns any more. */
  abstract list(): AsyncIterable<StoredContent>;
}

export class ContentMissing extends Error {
  constructor() {
    super('A content is not there');
    this.name = 'ContentMissing';
  }
}

/** One store for each room that keeps contents: what one does not know is not another's orphan. */
export abstract class ContentStores {
  abstract area(name: string): ContentStore;
}
