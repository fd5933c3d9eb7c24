import { Injectable } from '@nestjs/common';
import { DisputeStore, PartyEntity, type DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher, type FieldPlace } from '#platform/crypto';
import { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { contentKeyAt, nameAt, noteAt } from '../persistence/places.js';
import { filesOf, subjectOf } from './evidence-files.js';

/** Shared files go along when a dispute is split, with the parties whose they are; private ones stay where they are. */
@Injectable()
export class EvidenceReactions {
  constructor(
    disputes: DisputeStore,
    private readonly cipher: FieldCipher,
  ) {
    disputes.on('dispute.split-off', (child, { parentId }) => this.goAlong(child, parentId));
  }

  private async goAlong(child: DisputeWork, parentId: string): Promise<void> {
    const [files, parties, copies] = await Promise.all([
      filesOf(child.tx, parentId),
      child.tx.find(PartyEntity, { disputeId: parentId }),
      child.tx.find(PartyEntity, { disputeId: child.id }),
    ]);
    // A copied party keeps its place among the others.
    const copyOf = new Map(
      parties.map(({ id, ordinal }) => [id, copies.find((copy) => copy.ordinal === ordinal)?.id]),
    );
    for (const file of files) {
      const partyId = copyOf.get(file.partyId);
      if (partyId === undefined || file.visibility !== 'SHARED' || file.withdrawnAt !== null) continue;
      await this.keep(child, this.copied(file, child.id, partyId));
    }
  }

  private async keep(child: DisputeWork, row: EvidenceFileEntity): Promise<void> {
    const { id: fileId, partyId, visibility, type: mediaType, size, sha256 } = row;
    child.tx.insert(EvidenceFileEntity, row);
    const data = { fileId, partyId, visibility, mediaType, size, sha256 };
    await child.record('evidence.added', subjectOf(row), data, { onBehalfOf: partyId });
  }

  /** The same content under a row of its own; what is encrypted is bound to its row. */
  private copied(file: EvidenceFileEntity, disputeId: string, partyId: string): EvidenceFileEntity {
    const id = newId();
    const moved = (stored: string, at: (rowId: string) => FieldPlace): string =>
      this.cipher.encrypt(this.cipher.decrypt(stored, at(file.id)), at(id));
    return Object.assign(new EvidenceFileEntity(), file, {
      ...{ id, disputeId, partyId, version: 1 },
      name: moved(file.name, nameAt),
      note: file.note === null ? null : moved(file.note, noteAt),
      contentKey: file.contentKey === null ? null : moved(file.contentKey, contentKeyAt),
    });
  }
}
