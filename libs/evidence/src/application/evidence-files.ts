import type { SubjectRef, Reads } from '#platform/database';
import { noSuchFile } from '../domain/evidence.errors.js';
import { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';

/** What commands, sections and lists of allowed actions ask, read in one way. */
export const filesOf = (reads: Reads, disputeId: string): Promise<EvidenceFileEntity[]> =>
  reads.find(EvidenceFileEntity, { disputeId }, { orderBy: { addedAt: 'asc', id: 'asc' } });

export async function fileOf(reads: Reads, disputeId: string, id: string): Promise<EvidenceFileEntity> {
  const row = await reads.findOne(EvidenceFileEntity, { disputeId, id });
  if (!row) throw noSuchFile();
  return row;
}

export const subjectOf = ({ id }: { readonly id: string }): SubjectRef => ({ type: 'file', id });

/**
 * Facts about private files run in a stream of their own: no event, number, version or timeline of the dispute tells
 * that a party has given the mediator something (TY 22, ZT 18).
 */
export const streamOf = ({ disputeId, visibility }: EvidenceFileEntity): string =>
  visibility === 'PRIVATE' ? `private-files:${disputeId}` : disputeId;
