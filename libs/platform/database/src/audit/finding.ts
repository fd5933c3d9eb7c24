/** What the verification can find wrong. */
export type FindingKind =
  | 'fact-changed'
  | 'fact-missing'
  | 'fact-added'
  | 'event-changed'
  | 'event-missing'
  | 'event-added'
  | 'particulars-changed'
  | 'particulars-missing'
  | 'particulars-added'
  | 'head-changed'
  | 'stream-missing'
  | 'checkpoint-changed'
  | 'checkpoint-missing'
  | 'checkpoint-added'
  /** The signature holds, but the chain has no such head any more: it was rewritten or cut. */
  | 'checkpoint-contradicted';

export interface Finding {
  readonly stream: string;
  /** Of the fact (of the event where only that is left); 0 where no single one is meant. */
  readonly seq: number;
  readonly what: FindingKind;
}

export type Report = (finding: Finding) => void;

/** A link as stored; instants stay text, so that not one byte escapes. */
export interface StoredFact {
  readonly stream: string;
  readonly seq: number;
  readonly at: string;
  readonly actorId: string;
  readonly onBehalfOf: string | null;
  readonly kind: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly refId: string;
  readonly contentHash: string | null;
  readonly prevHash: string;
  readonly hash: string;
}

export const factColumns = `stream, seq, at, actor_id AS actorId, on_behalf_of AS onBehalfOf, kind, action,
  subject_type AS subjectType, subject_id AS subjectId, ref_id AS refId, content_hash AS contentHash,
  prev_hash AS prevHash, hash`;

/** Placeholders for a list; never called with an empty one. */
export const inList = (values: readonly unknown[]): string => `(${values.map(() => '?').join(',')})`;
