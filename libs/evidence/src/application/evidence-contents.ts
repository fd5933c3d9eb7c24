import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ContentUnreadable, FieldCipher, openContent } from '#platform/crypto';
import { ContentMissing, ContentStore } from '#platform/files';
import type { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { contentKeyAt } from '../persistence/places.js';

/** The bytes of a file, opened with its own key. */
@Injectable()
export class EvidenceContents {
  constructor(
    private readonly store: ContentStore,
    private readonly cipher: FieldCipher,
  ) {}

  open({ id, contentId, contentKey }: EvidenceFileEntity): AsyncIterable<Buffer> {
    if (contentKey === null) throw new ContentMissing();
    const key = Buffer.from(this.cipher.decrypt(contentKey, contentKeyAt(id)), 'base64');
    return openContent(key, this.store.read(contentId));
  }

  /** Whether the content is there and hashes to what was sealed when it came. */
  async isAsSealed(row: EvidenceFileEntity): Promise<boolean> {
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const piece of this.open(row)) {
        hash.update(piece);
        size += piece.length;
      }
    } catch (error) {
      if (error instanceof ContentUnreadable || error instanceof ContentMissing) return false;
      throw error;
    }
    return size === row.size && hash.digest('hex') === row.sha256;
  }
}
