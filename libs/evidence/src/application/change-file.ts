import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, type DisputeWork } from '#dispute';
import { noSuchFile } from '../domain/evidence.errors.js';
import { evidenceRules } from '../domain/evidence.rules.js';
import { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { fileOf, streamOf, subjectOf } from './evidence-files.js';

/** The file, for those whose it is. To everybody else a private one is not there. */
async function ownFile(work: DisputeWork, fileId: string): Promise<EvidenceFileEntity> {
  const row = await fileOf(work.tx, work.id, fileId);
  const isOwn = work.standings.some(({ partyId }) => partyId === row.partyId);
  if (row.visibility === 'PRIVATE' && !isOwn) throw noSuchFile();
  work.require(evidenceRules.stillTaken, { final: FINAL_PHASES.includes(work.dispute.state) });
  await work.actingFor(row.partyId, 'PROCEDURE');
  work.require(evidenceRules.notWithdrawn, { withdrawn: row.withdrawnAt !== null });
  return row;
}

function write(work: DisputeWork, row: EvidenceFileEntity, changes: Partial<EvidenceFileEntity>): void {
  const { id, version } = row;
  work.tx.update(EvidenceFileEntity, { id, version }, { ...changes, version: version + 1 });
}

/** What only the mediator knew the other parties may see from now on; there is no way back. */
@Injectable()
export class ShareFile {
  async execute(work: DisputeWork, fileId: string): Promise<{ fileId: string }> {
    const row = await ownFile(work, fileId);
    work.require(evidenceRules.stillPrivate, row);
    write(work, row, { visibility: 'SHARED', sharedAt: work.tx.now });
    const { partyId, type: mediaType, size, sha256 } = row;
    const data = { fileId, partyId, mediaType, size, sha256 };
    await work.record('evidence.shared', subjectOf(row), data, { onBehalfOf: partyId });
    return { fileId };
  }
}

/** A party takes a file back: nobody reads it from now on, and its content goes. That it was there stays a fact. */
@Injectable()
export class WithdrawFile {
  async execute(work: DisputeWork, fileId: string): Promise<{ fileId: string }> {
    const row = await ownFile(work, fileId);
    const isPrivate = row.visibility === 'PRIVATE';
    write(work, row, { withdrawnAt: work.tx.now });
    work.quiet = isPrivate;
    await work.tx.record({
      type: 'evidence.withdrawn',
      stream: streamOf(row),
      subject: subjectOf(row),
      data: { fileId, partyId: row.partyId },
      visibility: isPrivate ? `side:${row.partyId}` : 'parties',
      actor: work.actor,
      onBehalfOf: row.partyId,
    });
    return { fileId };
  }
}
