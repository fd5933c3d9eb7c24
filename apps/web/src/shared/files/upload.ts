/** Sends a file as it is, with what is said of it in headers, and tells how far it has come. */
import { callHeaders } from '../api/client.js';
import { newKey } from '../api/new-key.js';
import { NoAnswerError, problemOf } from '../api/problem.js';
import type { Schemas } from '../api/client.js';

export type Uploaded = Schemas['AddedFile'];

export interface Upload {
  readonly href: string;
  readonly file: File;
  readonly type: string;
  readonly partyId: string;
  readonly visibility: 'PRIVATE' | 'SHARED';
  readonly note: string;
}

const REFUSED = 400;

/** @returns what is kept; a repeated call with the same key is one file. */
export function upload(
  { href, file, type, partyId, visibility, note }: Upload,
  key: string,
  onProgress: (part: number) => void,
): Promise<Uploaded> {
  const headers = {
    ...callHeaders(),
    'content-type': type,
    'idempotency-key': key,
    'concord-file-party': partyId,
    'concord-file-name': encodeURIComponent(file.name),
    'concord-file-visibility': visibility,
    ...(note.trim() === '' ? {} : { 'concord-file-note': encodeURIComponent(note.trim()) }),
  };
  return new Promise((resolve, reject: (why: Error) => void) => {
    const request = new XMLHttpRequest();
    request.open('POST', href);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new NoAnswerError());
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= REFUSED) void problemOf(new Response(responseText, { status })).then(reject);
      else resolve((JSON.parse(responseText) as { result: Uploaded }).result);
    };
    request.send(file);
  });
}

export { newKey };
