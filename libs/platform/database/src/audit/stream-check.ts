import type { CommittedReads } from '../tx.js';
import { CheckpointCheck } from './checkpoint-check.js';
import { CHECKPOINTS, type CheckpointKeys } from './checkpointer.js';
import { EventCheck } from './event-check.js';
import { factHash, genesis } from './fact-hash.js';
import { factColumns, type FindingKind, type Report, type StoredFact } from './finding.js';

/** A stream's row and the ends of what hangs on it, all seen at one moment. */
interface Head {
  readonly seq: number;
  readonly factSeq: number;
  readonly chainHead: string;
  readonly openedFrom: string | null;
  readonly lastFact: number | null;
  readonly events: number;
  readonly lastCheckpoint: number | null;
  readonly checkpoints: number;
}

const FACTS_AT_ONCE = 500;
const BEFORE_ALL = -(2 ** 31) - 1;

/** Walks one chain from its start to its head, a page at a time; the server may go on writing meanwhile. */
export class StreamCheck {
  private readonly eventCheck: EventCheck;
  private readonly checkpointCheck: CheckpointCheck;
  private last = BEFORE_ALL;
  private next = 1;
  private walked = 0;
  private ofKind = { event: 0, checkpoint: 0 };
  /** Unknown behind a link that is missing or changed: the break is reported once. */
  private expected: string | undefined;

  constructor(
    private readonly reads: CommittedReads,
    keys: CheckpointKeys,
    private readonly stream: string,
    private readonly report: Report,
  ) {
    this.eventCheck = new EventCheck(reads, stream, report);
    this.checkpointCheck = new CheckpointCheck(reads, keys, stream, report);
  }

  /** Answers the number of facts looked at. */
  async run(): Promise<number> {
    let head = await this.head();
    if (head) this.expected = await this.start(this.stream, head.openedFrom);
    while (head) {
      const upTo = head.factSeq;
      await this.walk(upTo);
      head = await this.head();
      if (!head || head.factSeq > upTo) continue;
      await this.compareEnds(head);
      return this.walked;
    }
    this.found(0, 'stream-missing');
    return this.walked;
  }

  private async walk(upTo: number): Promise<void> {
    for (;;) {
      const facts = await this.reads.select<StoredFact>(
        `SELECT ${factColumns} FROM audit_facts WHERE stream=? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?`,
        [this.stream, this.last, upTo, FACTS_AT_ONCE],
      );
      facts.forEach((fact) => this.link(fact));
      const full = facts.length === FACTS_AT_ONCE;
      const end = full ? (facts.at(-1)?.seq ?? upTo) : upTo;
      await this.eventCheck.check(facts.filter(({ kind }) => kind === 'event'));
      await this.checkpointCheck.recorded(facts.filter(({ kind }) => kind === 'checkpoint'));
      await this.checkpointCheck.ofStream(this.last, end, facts);
      this.last = end;
      if (!full) return;
    }
  }

  private link(fact: StoredFact): void {
    this.walked += 1;
    if (fact.kind === 'event' || fact.kind === 'checkpoint') this.ofKind[fact.kind] += 1;
    if (fact.seq < this.next) {
      this.found(fact.seq, 'fact-added');
      return;
    }
    if (fact.seq > this.next) {
      for (let seq = this.next; seq < Math.min(fact.seq, this.next + 100); seq += 1)
        this.found(seq, 'fact-missing');
      this.expected = undefined;
    }
    const whole = factHash(fact) === fact.hash;
    const linked = this.expected === undefined || this.expected === fact.prevHash;
    if (!whole || !linked) this.found(fact.seq, 'fact-changed');
    this.expected = whole ? fact.hash : undefined;
    this.next = fact.seq + 1;
  }

  private async compareEnds(head: Head): Promise<void> {
    for (let seq = this.next; seq <= Math.min(head.factSeq, this.next + 100); seq += 1)
      this.found(seq, 'fact-missing');
    if ((head.lastFact ?? 0) > head.factSeq) this.found(head.lastFact ?? 0, 'fact-added');
    const headMoved =
      this.expected !== undefined && this.next > head.factSeq && this.expected !== head.chainHead;
    if (headMoved || head.seq !== this.ofKind.event) this.found(head.factSeq, 'head-changed');
    if (head.events > this.ofKind.event) await this.eventCheck.added();
    if ((head.lastCheckpoint ?? 0) > head.factSeq)
      this.found(head.lastCheckpoint ?? 0, 'checkpoint-contradicted');
    if (this.stream === CHECKPOINTS && head.checkpoints > this.ofKind.checkpoint)
      await this.checkpointCheck.added();
  }

  /** Where the chain has to start: at itself, or at the link of the parent it was split off from. */
  private async start(stream: string, openedFrom: string | null, depth = 0): Promise<string> {
    // A forged row could name itself as its parent.
    if (openedFrom === null || depth > 100) return genesis(stream);
    const [parent = '', seq] = openedFrom.split('@');
    const hash =
      Number(seq) === 0 ? await this.startOf(parent, depth) : await this.hashAt(parent, Number(seq));
    return genesis(stream, `${openedFrom}:${hash}`);
  }

  private async startOf(stream: string, depth: number): Promise<string> {
    const [row] = await this.reads.select<{ opened_from: string | null }>(
      'SELECT opened_from FROM streams WHERE id=?',
      [stream],
    );
    return this.start(stream, row?.opened_from ?? null, depth + 1);
  }

  private async hashAt(stream: string, seq: number): Promise<string> {
    const [fact] = await this.reads.select<{ hash: string }>(
      'SELECT hash FROM audit_facts WHERE stream=? AND seq=?',
      [stream, seq],
    );
    return fact?.hash ?? '';
  }

  private async head(): Promise<Head | undefined> {
    const [head] = await this.reads.select<Head>(HEAD, [CHECKPOINTS, this.stream]);
    return head;
  }

  private found(seq: number, what: FindingKind): void {
    this.report({ stream: this.stream, seq, what });
  }
}

const HEAD = `SELECT s.seq, s.fact_seq AS factSeq, s.chain_head AS chainHead, s.opened_from AS openedFrom,
    (SELECT MAX(f.seq) FROM audit_facts f WHERE f.stream = s.id) AS lastFact,
    (SELECT COUNT(*) FROM stream_events e WHERE e.stream = s.id) AS events,
    (SELECT MAX(c.seq) FROM audit_checkpoints c WHERE c.stream = s.id) AS lastCheckpoint,
    CASE WHEN s.id = ? THEN (SELECT COUNT(*) FROM audit_checkpoints) ELSE 0 END AS checkpoints
  FROM streams s WHERE s.id = ?`;
