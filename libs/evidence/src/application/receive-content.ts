import { createHash, type Hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, newId } from '#kernel';
import { newContentKey, sealContent } from '#platform/crypto';
import { ContentStore } from '#platform/files';
import { TakenFiles } from '../config/evidence-file.js';
import { BrokenContent } from '../content/byte-reader.js';
import { cleaned, OtherKind, typeOf, type Cleaned } from '../content/kinds.js';
import {
  brokeOff,
  empty,
  notWhatItSays,
  notWhole,
  tooLarge,
  typeNotTaken,
} from '../domain/evidence.errors.js';

/** What has come in and lies in the store, named by no row yet. */
export interface Received {
  readonly contentId: string;
  readonly contentKey: Buffer;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly receivedSha256: string;
}

/** Counts and hashes what passes by. */
class Measure {
  size = 0;
  private readonly hash: Hash = createHash('sha256');

  async *of(pieces: AsyncIterable<Buffer>, most = Number.POSITIVE_INFINITY): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      this.size += piece.length;
      if (this.size > most) throw tooLarge(most);
      this.hash.update(piece);
      yield piece;
    }
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

/**
 * Takes a file in while it arrives: bounded, told by its bytes, cleaned, hashed, encrypted, written. A few frames of it
 * are in memory at a time; nothing of a refused one stays.
 */
@Injectable()
export class ReceiveContent {
  constructor(
    private readonly store: ContentStore,
    private readonly taken: TakenFiles,
  ) {}

  /** @throws evidence.too-large | type-not-taken | not-what-it-says | not-whole | empty | broke-off */
  async execute(source: AsyncIterable<Buffer>, contentType: string): Promise<Received> {
    const declared = typeOf(contentType);
    const allowed = this.taken.types.get(declared);
    if (!allowed) throw typeNotTaken();
    const arrived = new Measure();
    try {
      const content = await cleaned(arrived.of(source, allowed.largestBytes), declared);
      const kept = await this.keep(content);
      // Cleaned to nothing was nothing but what is not kept.
      return { ...kept, receivedSha256: arrived.digest() };
    } catch (error) {
      throw arrived.size === 0 && !(error instanceof DomainError) ? empty() : refusalOf(error);
    }
  }

  /** What was taken in and is not needed: refused after all, or the repetition of an earlier request. */
  discard({ contentId }: Received): Promise<void> {
    return this.store.remove(contentId);
  }

  private async keep({ pieces, type }: Cleaned): Promise<Omit<Received, 'receivedSha256'>> {
    const contentId = newId();
    const contentKey = newContentKey();
    const kept = new Measure();
    await this.store.write(contentId, sealContent(contentKey, whole(kept, pieces)));
    return { contentId, contentKey, type: type(), size: kept.size, sha256: kept.digest() };
  }
}

async function* whole(kept: Measure, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* kept.of(pieces);
  if (kept.size === 0) throw empty();
}

function refusalOf(error: unknown): unknown {
  if (error instanceof OtherKind) return notWhatItSays();
  if (error instanceof BrokenContent) return notWhole();
  // The sender went away; nobody hears the answer, and nothing is wrong here.
  const { code } = error as { code?: unknown };
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') return brokeOff();
  return error;
}
