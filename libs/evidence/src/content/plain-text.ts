/**
 * Plain text as people export it from a telephone: UTF-8, or GB 18030 as older programs on Windows write it. No control
 * characters, and nothing a browser could take for a page.
 */
import { BrokenContent, type ByteReader } from './byte-reader.js';

// Line breaks, tabs and form feeds are part of a text.
const CONTROL = /(?![\n\r\t\f])\p{Cc}/u;
const PAGE = /^[\s\uFEFF]*<[!?/a-z]/i;
const LOOKED_AT = 4096;

export class Charset {
  /** Those in which everything so far is a text. */
  private readonly living = new Map(
    ['utf-8', 'gb18030'].map((name) => [
      name,
      { decoder: new TextDecoder(name, { fatal: true }), begin: '' },
    ]),
  );

  /** @throws BrokenContent when the bytes are no text in any of them. */
  add(piece: Buffer | undefined): void {
    for (const [name, one] of this.living) {
      const text = decoded(one.decoder, piece);
      if (text !== undefined && one.begin.length < LOOKED_AT) one.begin += text.slice(0, LOOKED_AT);
      if (text === undefined || CONTROL.test(text) || PAGE.test(one.begin)) this.living.delete(name);
    }
    if (this.living.size === 0) throw new BrokenContent();
  }

  /** UTF-8 before the other: what is valid in it is hardly ever meant otherwise. */
  get name(): string {
    return this.living.has('utf-8') ? 'utf-8' : 'gb18030';
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Buffer | undefined): string | undefined {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}

export async function* keepText(reader: ByteReader, charset = new Charset()): AsyncGenerator<Buffer> {
  for await (const piece of reader.rest()) {
    charset.add(piece);
    yield piece;
  }
  charset.add(undefined);
}
