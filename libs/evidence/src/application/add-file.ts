import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, type DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { TakenFiles } from '../config/evidence-file.js';
import { cleanFileName } from '../domain/file-name.js';
import { evidenceRules } from '../domain/evidence.rules.js';
import type { FileVisibility } from '../domain/visibility.js';
import { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { contentKeyAt, nameAt, noteAt } from '../persistence/places.js';
import { filesOf, streamOf, subjectOf } from './evidence-files.js';
import type { Received } from './receive-content.js';

export interface NewFile {
  readonly partyId: string;
  readonly name: string;
  readonly note?: string;
  readonly visibility: FileVisibility;
}

export interface AddedFile {
  readonly fileId: string;
  /** Of what is kept; pictures are kept without what they tell of place and device. */
  readonly sha256: string;
  /** Of what was sent. */
  readonly receivedSha256: string;
  readonly type: string;
  readonly size: number;
}

/** A party's file becomes part of the dispute. Its content lies in the store already. */
@Injectable()
export class AddFile {
  constructor(
    private readonly taken: TakenFiles,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(work: DisputeWork, file: NewFile, received: Received): Promise<AddedFile> {
    const isPrivate = file.visibility === 'PRIVATE';
    work.require(evidenceRules.stillTaken, { final: FINAL_PHASES.includes(work.dispute.state) });
    work.require(evidenceRules.privateByOneself, {
      private: isPrivate,
      byParty: work.actor.kind === 'party',
    });
    await work.actingFor(file.partyId, 'PROCEDURE');
    await this.requireRoom(work, file.partyId, received.size);
    const row = this.rowOf(work, file, received);
    work.tx.insert(EvidenceFileEntity, row);
    work.quiet = isPrivate;
    const { sha256, size, type: mediaType } = row;
    await work.tx.record({
      type: 'evidence.added',
      stream: streamOf(row),
      subject: subjectOf(row),
      data: { fileId: row.id, partyId: row.partyId, visibility: row.visibility, mediaType, size, sha256 },
      visibility: isPrivate ? `side:${row.partyId}` : 'parties',
      actor: work.actor,
      onBehalfOf: row.partyId,
    });
    return { fileId: row.id, sha256, receivedSha256: row.receivedSha256, type: mediaType, size };
  }

  private async requireRoom(work: DisputeWork, partyId: string, size: number): Promise<void> {
    const own = (await filesOf(work.tx, work.id)).filter(
      (row) => row.partyId === partyId && row.withdrawnAt === null,
    );
    const bytes = own.reduce((sum, row) => sum + row.size, 0);
    work.require(evidenceRules.roomLeft, { files: own.length, bytes, size, limits: this.taken.limits });
  }

  private rowOf(work: DisputeWork, file: NewFile, received: Received): EvidenceFileEntity {
    const id = newId();
    const endings = this.taken.types.get(received.type.split(';', 1)[0] ?? '')?.endings ?? [];
    const { contentId, contentKey, type, size, sha256, receivedSha256 } = received;
    return Object.assign(new EvidenceFileEntity(), {
      ...{ id, disputeId: work.id, partyId: file.partyId, addedBy: work.actor.personId },
      ...{ addedAt: work.tx.now, visibility: file.visibility },
      sharedAt: file.visibility === 'SHARED' ? work.tx.now : null,
      name: this.cipher.encrypt(cleanFileName(file.name, endings), nameAt(id)),
      note: file.note === undefined ? null : this.cipher.encrypt(file.note, noteAt(id)),
      ...{ type, size, sha256, receivedSha256, contentId },
      contentKey: this.cipher.encrypt(contentKey.toString('base64'), contentKeyAt(id)),
      ...{ withdrawnAt: null, erasedAt: null, version: 1 },
    });
  }
}
