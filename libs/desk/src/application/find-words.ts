import { Injectable } from '@nestjs/common';
import { CommittedReads } from '#platform/database';
import { MOST_ASKED, searchWords } from '../domain/search-words.js';
import { WordHashes } from './index-words.js';

/** Whether a word is rare is clear after this many. */
const OFTEN = 500;

/** Turns what somebody typed into hashed words per place, rarest first, so that a search follows the shortest list. */
@Injectable()
export class FindWords {
  constructor(
    private readonly reads: CommittedReads,
    private readonly hashes: WordHashes,
  ) {}

  /** Places where a word was never written are left out: nothing there can answer. */
  async of(query: string, courtIds: readonly string[]): Promise<Map<string, readonly string[]>> {
    const words = searchWords([query], MOST_ASKED);
    const found = new Map<string, readonly string[]>();
    if (words.length === 0) return found;
    for (const courtId of courtIds) {
      const ranked = await this.ranked(words.map((word) => this.hashes.of(courtId, word)));
      if (ranked) found.set(courtId, ranked);
    }
    return found;
  }

  private async ranked(hashes: readonly string[]): Promise<readonly string[] | undefined> {
    const counts = hashes.map(
      () => `(SELECT COUNT(*) FROM (SELECT 1 FROM desk_words WHERE word = ? LIMIT ${OFTEN}) few)`,
    );
    const asked = counts.map((count, at) => `${count} AS n${at}`).join(', ');
    const [row] = await this.reads.select<Record<string, number | string>>(`SELECT ${asked}`, hashes);
    const often = hashes.map((hash, at) => ({ hash, count: Number(row?.[`n${at}`] ?? 0) }));
    if (often.some(({ count }) => count === 0)) return undefined;
    return often.sort((a, b) => a.count - b.count).map(({ hash }) => hash);
  }
}
