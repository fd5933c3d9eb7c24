/**
 * Encryption of whole contents as they stream by: AES-256-GCM in frames, under a key that was made for this content
 * alone. The place of each frame and whether it is the last are in its nonce, so that frames cannot be left out, put
 * in another order or cut off unseen, and nothing is given out before its frame is proved.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const FORM = Buffer.from('cf1\n');
const FRAME = 64 * 1024;
const TAG = 16;
const NONCE = 12;

/** The stored content is damaged, cut off, or not what this key was made for. */
export class ContentUnreadable extends Error {
  constructor() {
    super('A stored content does not open');
    this.name = 'ContentUnreadable';
  }
}

/** One key, one content: the nonces count frames. */
export const newContentKey = (): Buffer => randomBytes(32);

export async function* sealContent(key: Buffer, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield FORM;
  let place = 0;
  for await (const { bytes, last } of framed(pieces, FRAME)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place, last));
    place += 1;
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** @throws ContentUnreadable at the first frame that is not what was written. */
export async function* openContent(key: Buffer, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let place = 0;
  for await (const { bytes, last } of framed(withoutForm(pieces), FRAME + TAG)) {
    if (bytes.length < TAG) throw new ContentUnreadable();
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place, last), { authTagLength: TAG });
    decipher.setAuthTag(bytes.subarray(-TAG));
    place += 1;
    const plain = decipher.update(bytes.subarray(0, -TAG));
    prove(decipher);
    if (plain.length > 0) yield plain;
  }
}

function prove(decipher: { final(): Buffer }): void {
  try {
    decipher.final();
  } catch {
    // OpenSSL has one answer for every way a tag can be wrong.
    throw new ContentUnreadable();
  }
}

function nonceOf(place: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE);
  nonce.writeUInt32BE(place, NONCE - 5);
  nonce.writeUInt8(last ? 1 : 0, NONCE - 1);
  return nonce;
}

async function* withoutForm(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  let known = false;
  for await (const piece of pieces) {
    if (known) {
      yield piece;
      continue;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < FORM.length) continue;
    if (!head.subarray(0, FORM.length).equals(FORM)) throw new ContentUnreadable();
    known = true;
    yield head.subarray(FORM.length);
  }
  if (!known) throw new ContentUnreadable();
}

/** Frames of one size and a last one that may be shorter, or empty. */
async function* framed(
  pieces: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    // A whole frame waits until it is known that something follows it.
    if (length <= size) continue;
    let all = Buffer.concat(held);
    for (; all.length > size; all = all.subarray(size)) yield { bytes: all.subarray(0, size), last: false };
    held = [all];
    length = all.length;
  }
  yield { bytes: Buffer.concat(held), last: true };
}
