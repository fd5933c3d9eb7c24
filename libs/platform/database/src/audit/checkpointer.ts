import { newId } from '#kernel';
import { AuditCheckpointRow } from '../persistence/audit.entity.js';
import type { CommittedReads, Tx, UnitOfWork } from '../tx.js';
import { ledgerOf } from '../unit/unit-tx.js';
import { checkpointBytes, checkpointHash } from './fact-hash.js';

/** Signs and checks with keys kept outside the database (Ed25519). */
export interface CheckpointKeys {
  sign(bytes: Uint8Array): { readonly keyId: string; readonly signature: Uint8Array };
  /** False also for a key nobody knows. */
  verify(keyId: string, bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** The stream of the checkpoints themselves: none of them can be taken away unseen. */
export const CHECKPOINTS = 'checkpoints';

const STREAMS_AT_ONCE = 200;

interface Changed {
  readonly id: string;
  readonly fact_seq: number;
  readonly chain_head: string;
}

/**
 * Signs the heads of chains that grew. One round looks at a bounded number of streams, in the order of their
 * ids, and goes on from there in the next; after the last stream it signs the checkpoints' own chain.
 * What no row can prove is that the newest checkpoint existed: write it down elsewhere (`verifyAudit` names it).
 */
export class Checkpointer {
  private after = '';
  private signedInPass = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly keys: CheckpointKeys,
  ) {}

  /** Answers true when a pass over all streams is complete. */
  async round(limit = STREAMS_AT_ONCE): Promise<boolean> {
    const streams = await this.reads.select<Changed & { signed: number | null }>(PAGE, [
      this.after,
      CHECKPOINTS,
      limit,
    ]);
    const changed = streams.filter(({ fact_seq, signed }) => fact_seq > (signed ?? 0));
    this.signedInPass += await this.sign(changed);
    this.after = streams.at(-1)?.id ?? '';
    if (streams.length === limit) return false;
    if (this.signedInPass > 0) await this.signOwnChain();
    this.after = '';
    this.signedInPass = 0;
    return true;
  }

  async pass(): Promise<void> {
    while (!(await this.round()));
  }

  private async signOwnChain(): Promise<void> {
    const [own] = await this.reads.select<Changed>(
      'SELECT id, fact_seq, chain_head FROM streams WHERE id=?',
      [CHECKPOINTS],
    );
    if (own) await this.sign([own]);
  }

  private async sign(changed: readonly Changed[]): Promise<number> {
    if (changed.length === 0) return 0;
    return this.unitOfWork.run(async (tx) => {
      await tx.lockStream(CHECKPOINTS);
      const signed = await tx.find(AuditCheckpointRow, { stream: changed.map(({ id }) => id) });
      const known = new Set(signed.map(({ stream, seq }) => `${stream}@${seq}`));
      const fresh = changed.filter(({ id, fact_seq }) => !known.has(`${id}@${fact_seq}`));
      for (const stream of fresh) await this.signOne(tx, stream);
      return fresh.length;
    });
  }

  private async signOne(tx: Tx, { id: stream, fact_seq: seq, chain_head: head }: Changed): Promise<void> {
    const point = { id: newId(), stream, seq, head, at: tx.now.toISOString() };
    const signed = this.keys.sign(checkpointBytes(point));
    const { keyId } = signed;
    const signature = Buffer.from(signed.signature).toString('hex');
    tx.insert(AuditCheckpointRow, { ...point, at: tx.now, keyId, signature });
    await ledgerOf(tx).appendFact({
      stream: CHECKPOINTS,
      at: tx.now,
      actorId: 'system',
      onBehalfOf: null,
      kind: 'checkpoint',
      action: 'audit.checkpoint',
      subjectType: 'stream',
      subjectId: stream,
      refId: point.id,
      contentHash: checkpointHash(point, keyId, signature),
    });
  }
}

const PAGE = `SELECT s.id, s.fact_seq, s.chain_head,
    (SELECT MAX(c.seq) FROM audit_checkpoints c WHERE c.stream = s.id) AS signed
  FROM streams s WHERE s.id > ? AND s.id <> ? AND s.fact_seq > 0 ORDER BY s.id LIMIT ?`;
