import { Injectable } from '@nestjs/common';
import { TransferSections, type DisputeWork } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { nameAt, noteAt } from '../persistence/places.js';
import { filesOf } from './evidence-files.js';

/**
 * What of the evidence may cross: shared files that were not withdrawn, each with its digests, so that the receiver can
 * prove that what it is given is what was handed in. What a party gave the mediator alone never crosses.
 */
@Injectable()
export class EvidenceTransfer {
  constructor(
    sections: TransferSections,
    private readonly cipher: FieldCipher,
  ) {
    sections.add({ section: 'evidence', build: (work) => this.files(work) });
  }

  private async files(work: DisputeWork): Promise<Record<string, unknown>> {
    const rows = await filesOf(work.tx, work.id);
    const shared = rows.filter((row) => row.visibility === 'SHARED' && row.withdrawnAt === null);
    return Object.fromEntries(
      shared.map((row) => {
        const { id, partyId, type, size, sha256, receivedSha256, addedAt } = row;
        const words = {
          name: this.cipher.decrypt(row.name, nameAt(id)),
          note: row.note === null ? null : this.cipher.decrypt(row.note, noteAt(id)),
        };
        const told = { fileId: id, partyId, ...words, type, size, sha256, receivedSha256 };
        return [`evidence:${id}`, { ...told, addedAt: addedAt.toISOString() }];
      }),
    );
  }
}
