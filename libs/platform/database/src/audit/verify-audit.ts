import type { CommittedReads } from '../tx.js';
import { CHECKPOINTS, type CheckpointKeys } from './checkpointer.js';
import type { Finding } from './finding.js';
import { StreamCheck } from './stream-check.js';

export interface AuditReport {
  readonly streams: number;
  readonly facts: number;
  readonly findings: readonly Finding[];
  /** More was found than is listed. */
  readonly truncated: boolean;
  /** The newest checkpoint of the checkpoints' chain: compare it with one written down outside. */
  readonly newestCheckpoint: { readonly seq: number; readonly head: string } | undefined;
}

export interface VerifyOptions {
  readonly stream?: string;
}

const STREAMS_AT_ONCE = 200;
const MOST_FINDINGS = 1_000;

/**
 * Goes through all chains, page by page, and names every byte of facts, events, particulars, heads and
 * checkpoints that is not as it was written. Needs no running server and does not disturb one.
 */
export async function verifyAudit(
  database: { readonly reads: CommittedReads },
  keys: CheckpointKeys,
  { stream }: VerifyOptions = {},
): Promise<AuditReport> {
  const { reads } = database;
  const found: Finding[] = [];
  let truncated = false;
  const report = (finding: Finding) => {
    if (found.length < MOST_FINDINGS) found.push(finding);
    else truncated = true;
  };
  let streams = 0;
  let facts = 0;
  for await (const id of stream === undefined ? allStreams(reads) : [stream]) {
    facts += await new StreamCheck(reads, keys, id, report).run();
    streams += 1;
  }
  if (stream === undefined) await strayParticulars(reads, report);
  const [newestCheckpoint] = await reads.select<{ seq: number; head: string }>(
    'SELECT seq, head FROM audit_checkpoints WHERE stream=? ORDER BY seq DESC LIMIT 1',
    [CHECKPOINTS],
  );
  return { streams, facts, findings: found, truncated, newestCheckpoint };
}

/** Every stream anything speaks of, also those whose own row is gone. */
async function* allStreams(reads: CommittedReads): AsyncGenerator<string> {
  for (const table of ['streams', 'audit_facts', 'stream_events', 'audit_checkpoints']) {
    const column = table === 'streams' ? 'id' : 'stream';
    const orphan =
      table === 'streams' ? '' : `AND NOT EXISTS (SELECT 1 FROM streams s WHERE s.id = t.stream)`;
    const page = `SELECT DISTINCT t.${column} AS id FROM ${table} t WHERE t.${column} > ? ${orphan} ORDER BY 1 LIMIT ?`;
    let after = '';
    for (;;) {
      const ids = await reads.select<{ id: string }>(page, [after, STREAMS_AT_ONCE]);
      for (const { id } of ids) yield id;
      after = ids.at(-1)?.id ?? '';
      if (ids.length < STREAMS_AT_ONCE) break;
    }
  }
}

/** Particulars nobody's event speaks of. */
async function strayParticulars(reads: CommittedReads, report: (finding: Finding) => void): Promise<void> {
  const rows = await reads.select(
    `SELECT p.event_id FROM event_particulars p LEFT JOIN stream_events e ON e.id = p.event_id
     WHERE e.id IS NULL LIMIT ?`,
    [MOST_FINDINGS],
  );
  rows.forEach(() => report({ stream: '', seq: 0, what: 'particulars-added' }));
}
