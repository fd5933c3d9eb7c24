import { FieldCipher, FieldUnreadable, KeyDestroyed } from '#platform/crypto';
import type { Reads } from '#platform/database';
import type { ContentStore } from '#platform/files';
import { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { EvidenceContents } from './evidence-contents.js';

export interface EvidenceFinding {
  readonly disputeId: string;
  readonly fileId: string;
  readonly what: string;
}

export interface EvidenceReport {
  readonly files: number;
  readonly bytes: number;
  readonly findings: readonly EvidenceFinding[];
}

const AT_ONCE = 100;

/** Reads every file as it is stored and compares it with what was recorded when it came. Needs no running server. */
export async function verifyEvidence(
  reads: Reads,
  store: ContentStore,
  cipher: FieldCipher,
): Promise<EvidenceReport> {
  const contents = new EvidenceContents(store, cipher);
  const findings: EvidenceFinding[] = [];
  let files = 0;
  let bytes = 0;
  for (let rows = await after(reads, ''); rows.length > 0; rows = await after(reads, rows.at(-1)?.id ?? '')) {
    const recorded = await recordedOf(reads, rows);
    for (const row of rows) {
      files += 1;
      bytes += row.size;
      const what = (await faultOf(contents, row)) ?? faultOfRecord(row, recorded.get(row.id));
      if (what !== undefined) findings.push({ disputeId: row.disputeId, fileId: row.id, what });
    }
  }
  return { files, bytes, findings };
}

async function after(reads: Reads, id: string): Promise<EvidenceFileEntity[]> {
  const ids = await reads.select<{ id: string }>(
    `SELECT id FROM evidence_files WHERE id > ? ORDER BY id LIMIT ${AT_ONCE}`,
    [id],
  );
  if (ids.length === 0) return [];
  return reads.find(EvidenceFileEntity, { id: ids.map((one) => one.id) }, { orderBy: { id: 'asc' } });
}

/** Digests as the events have them, which the audit chain keeps. */
async function recordedOf(reads: Reads, rows: readonly EvidenceFileEntity[]): Promise<Map<string, string[]>> {
  const events = await reads.select<{ subject_id: string; data: string }>(
    `SELECT subject_id, data FROM stream_events WHERE type IN ('evidence.added', 'evidence.shared')
      AND stream IN (${rows.map(() => '?,?').join(',')})`,
    rows.flatMap(({ disputeId }) => [disputeId, `private-files:${disputeId}`]),
  );
  const recorded = new Map<string, string[]>();
  for (const { subject_id, data } of events) {
    const { sha256 } = JSON.parse(data) as { sha256: string };
    recorded.set(subject_id, [...(recorded.get(subject_id) ?? []), sha256]);
  }
  return recorded;
}

async function faultOf(contents: EvidenceContents, row: EvidenceFileEntity): Promise<string | undefined> {
  if (row.erasedAt !== null)
    return row.contentKey === null ? undefined : 'was erased, and its key is still there';
  try {
    return (await contents.isAsSealed(row)) ? undefined : 'is not what was sealed, or is gone';
  } catch (error) {
    if (error instanceof FieldUnreadable || error instanceof KeyDestroyed)
      return 'has a key that does not open';
    throw error;
  }
}

const faultOfRecord = (
  { sha256 }: EvidenceFileEntity,
  recorded: readonly string[] = [],
): string | undefined => {
  if (recorded.length === 0) return 'is in no record';
  return recorded.every((digest) => digest === sha256) ? undefined : 'has another digest than was recorded';
};
