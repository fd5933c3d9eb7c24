import type { CommittedReads } from '../tx.js';
import type { CheckpointKeys } from './checkpointer.js';
import { checkpointBytes, checkpointHash, type CheckpointFields } from './fact-hash.js';
import { inList, type Report, type StoredFact } from './finding.js';

interface StoredCheckpoint extends CheckpointFields {
  readonly keyId: string;
  readonly signature: string;
}

const COLUMNS = 'id, stream, seq, head, at, key_id AS keyId, signature';
const ED25519_HEX = /^[0-9a-f]{128}$/;

/** Compares signed checkpoints with the chain they speak of, and with the chain of checkpoints itself. */
export class CheckpointCheck {
  constructor(
    private readonly reads: CommittedReads,
    private readonly keys: CheckpointKeys,
    private readonly stream: string,
    private readonly report: Report,
  ) {}

  /** Checkpoints of this stream between two facts. */
  async ofStream(after: number, upTo: number, facts: readonly StoredFact[]): Promise<void> {
    const points = await this.reads.select<StoredCheckpoint>(
      `SELECT ${COLUMNS} FROM audit_checkpoints WHERE stream=? AND seq > ? AND seq <= ?`,
      [this.stream, after, upTo],
    );
    if (points.length === 0) return;
    const hashes = new Map(facts.map(({ seq, hash }) => [seq, hash]));
    for (const point of points) {
      if (!this.isSigned(point)) this.finding(point.seq, 'checkpoint-changed');
      else if (hashes.get(point.seq) !== point.head) this.finding(point.seq, 'checkpoint-contradicted');
    }
  }

  /** Facts of the checkpoints' chain and the rows they speak of. */
  async recorded(facts: readonly StoredFact[]): Promise<void> {
    if (facts.length === 0) return;
    const refs = facts.map(({ refId }) => refId);
    const rows = await this.reads.select<StoredCheckpoint>(
      `SELECT ${COLUMNS} FROM audit_checkpoints WHERE id IN ${inList(refs)}`,
      refs,
    );
    const points = new Map(rows.map((row) => [row.id, row]));
    for (const { seq, refId, contentHash } of facts) {
      const point = points.get(refId);
      if (!point) this.finding(seq, 'checkpoint-missing');
      else if (checkpointHash(point, point.keyId, point.signature) !== contentHash)
        this.finding(seq, 'checkpoint-changed');
    }
  }

  /** Checkpoints the chain of checkpoints does not know. */
  async added(): Promise<void> {
    const rows = await this.reads.select<{ stream: string; seq: number }>(
      `SELECT c.stream, c.seq FROM audit_checkpoints c WHERE NOT EXISTS (SELECT 1 FROM audit_facts f
        WHERE f.stream = ? AND f.kind = 'checkpoint' AND f.ref_id = c.id) LIMIT 1000`,
      [this.stream],
    );
    for (const { stream, seq } of rows) this.report({ stream, seq, what: 'checkpoint-added' });
  }

  private isSigned(point: StoredCheckpoint): boolean {
    if (!ED25519_HEX.test(point.signature)) return false;
    return this.keys.verify(point.keyId, checkpointBytes(point), Buffer.from(point.signature, 'hex'));
  }

  private finding(
    seq: number,
    what: 'checkpoint-changed' | 'checkpoint-contradicted' | 'checkpoint-missing',
  ): void {
    this.report({ stream: this.stream, seq, what });
  }
}
