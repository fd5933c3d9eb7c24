import { Injectable, Logger } from '@nestjs/common';
import { Permissions } from '#access';
import { DisputeViewLoader } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { ReadLog } from '#platform/database';
import type { Caller } from '#platform/http';
import { damaged, noSuchFile } from '../domain/evidence.errors.js';
import { nameAt } from '../persistence/places.js';
import { EvidenceContents } from './evidence-contents.js';
import { fileOf, streamOf, subjectOf } from './evidence-files.js';
import { FileSight } from './file-sight.js';

const ACTION = 'evidence.read';

export interface OpenedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
  readonly pieces: AsyncIterable<Buffer>;
}

/** Opens a file for somebody who may see it, after proving that it is what was sealed and noting who reads. */
@Injectable()
export class ReadFile {
  private readonly log = new Logger('evidence');

  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly permissions: Permissions,
    private readonly sight: FileSight,
    private readonly contents: EvidenceContents,
    private readonly cipher: FieldCipher,
    private readonly readLog: ReadLog,
  ) {}

  /** @throws evidence.not-found where there is none, or none this person may know of; evidence.damaged */
  async execute(caller: Caller, disputeId: string, fileId: string): Promise<OpenedFile> {
    const view = await this.loader.load(caller, disputeId);
    const standings = view.standings.map(({ code }) => code);
    this.permissions.require(ACTION, standings, caller.actor.level);
    const row = await fileOf(view.reads, disputeId, fileId);
    if (this.sight.of(view, row) !== 'read' || row.withdrawnAt !== null) throw noSuchFile();
    if (!(await this.contents.isAsSealed(row))) {
      this.log.error({ traceId: caller.traceId, what: 'a content is not what was sealed', fileId });
      throw damaged();
    }
    const reader = { actorId: caller.actor.personId, action: ACTION, at: view.now };
    // Nothing is shown before it is noted that it was shown.
    await this.readLog.append({ ...reader, stream: streamOf(row), kind: 'read', subject: subjectOf(row) });
    const { type, size, sha256 } = row;
    const name = this.cipher.decrypt(row.name, nameAt(row.id));
    return { name, type, size, sha256, pieces: this.contents.open(row) };
  }
}
