import { hash } from 'node:crypto';

/**
 * What the links of the chain are made of. Each hash is SHA-256 over canonical JSON of a flat array whose
 * order is fixed here for ever: a year-old chain must still verify.
 */
type Text = string | null;
const digest = (values: readonly (Text | number)[]): string => hash('sha256', JSON.stringify(values));

export interface FactFields {
  readonly stream: string;
  readonly seq: number;
  readonly at: string;
  readonly actorId: string;
  readonly onBehalfOf: Text;
  readonly kind: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly refId: string;
  readonly contentHash: Text;
  readonly prevHash: string;
}

export const factHash = (fact: FactFields): string =>
  digest([
    fact.stream,
    fact.seq,
    fact.at,
    fact.actorId,
    fact.onBehalfOf,
    fact.kind,
    fact.action,
    fact.subjectType,
    fact.subjectId,
    fact.refId,
    fact.contentHash,
    fact.prevHash,
  ]);

export interface EventFields {
  readonly id: string;
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The stored text, so that not one byte of it can change. */
  readonly data: string;
  readonly visibility: string;
  readonly actorId: string;
  readonly onBehalfOf: Text;
  readonly at: string;
  readonly personalHash: Text;
}

export const eventHash = (event: EventFields): string =>
  digest([
    event.id,
    event.stream,
    event.seq,
    event.type,
    event.subjectType,
    event.subjectId,
    event.data,
    event.visibility,
    event.actorId,
    event.onBehalfOf,
    event.at,
    event.personalHash,
  ]);

/** Salted, so that erased words cannot be found again by trying. */
export const personalHash = (salt: string, personal: string): string => digest([salt, personal]);

/** Where a chain starts: at itself, or at the head of the chain it splits off from. */
export const genesis = (stream: string, parentHead: Text = null): string =>
  digest(['concord', stream, parentHead]);

export interface CheckpointFields {
  readonly id: string;
  readonly stream: string;
  readonly seq: number;
  readonly head: string;
  readonly at: string;
}

/** What a checkpoint's signature is made over. */
export const checkpointBytes = ({ id, stream, seq, head, at }: CheckpointFields): Uint8Array =>
  Buffer.from(JSON.stringify([id, stream, seq, head, at]));

export const checkpointHash = (point: CheckpointFields, keyId: string, signature: string): string =>
  digest([point.id, point.stream, point.seq, point.head, point.at, keyId, signature]);
