import { randomUUID } from 'node:crypto';
import type { Persona } from '#journey';
import { png } from './sample-files.js';

export interface FileSent {
  readonly partyId: string;
  readonly body?: Buffer;
  readonly type?: string;
  readonly name?: string;
  readonly note?: string;
  readonly visibility?: string;
  readonly key?: string;
}

export interface FileAnswer {
  readonly status: number;
  readonly code?: string;
  readonly rule?: string;
  readonly version?: number;
  readonly result: Readonly<Record<string, string>>;
}

/** Hands a file in as a browser would: its bytes as the body, what is said of it in headers. */
export async function sendFile(
  url: string,
  who: Persona,
  disputeId: string,
  { partyId, body = png(), type = 'image/png', visibility = 'SHARED', ...more }: FileSent,
): Promise<FileAnswer> {
  const answer = await fetch(`${url}/api/v1/disputes/${disputeId}/files`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: {
      authorization: `Bearer ${who.token}`,
      'content-type': type,
      'idempotency-key': more.key ?? randomUUID(),
      'concord-file-party': partyId,
      'concord-file-name': encodeURIComponent(more.name ?? '转账截图.png'),
      'concord-file-visibility': visibility,
      ...(more.note === undefined ? {} : { 'concord-file-note': encodeURIComponent(more.note) }),
    },
  });
  return { status: answer.status, ...((await answer.json()) as Omit<FileAnswer, 'status'>) };
}
