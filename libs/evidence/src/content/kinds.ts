/** What a content is, told by its first bytes, and how each kind is cleaned. What it is called decides nothing. */
import { ByteReader, type Cleaner } from './byte-reader.js';
import { cleanJpeg } from './jpeg.js';
import { cleanMp3, isMp3Head } from './mp3.js';
import { cleanMp4, MP4_BRANDS } from './mp4.js';
import { keepPdf } from './pdf.js';
import { Charset, keepText } from './plain-text.js';
import { cleanPng, PNG_SIGNATURE } from './png.js';
import { cleanWebp } from './webp.js';

interface Kind {
  /** Names under which it is stored: sound and film come in one form. */
  readonly types: readonly string[];
  readonly begins: (head: Buffer) => boolean;
  readonly clean: Cleaner;
}

const latin = (head: Buffer, from: number, to: number): string => head.toString('latin1', from, to);

/** Text is what begins like nothing else. */
const KINDS: readonly Kind[] = [
  { types: ['image/jpeg'], begins: (head) => head.readUIntBE(0, 3) === 0xffd8ff, clean: cleanJpeg },
  { types: ['image/png'], begins: (head) => head.subarray(0, 8).equals(PNG_SIGNATURE), clean: cleanPng },
  {
    types: ['image/webp'],
    begins: (head) => latin(head, 0, 4) === 'RIFF' && latin(head, 8, 12) === 'WEBP',
    clean: cleanWebp,
  },
  { types: ['application/pdf'], begins: (head) => latin(head, 0, 5) === '%PDF-', clean: keepPdf },
  {
    types: ['video/mp4', 'audio/mp4'],
    begins: (head) => latin(head, 4, 8) === 'ftyp' && MP4_BRANDS.has(latin(head, 8, 12)),
    clean: cleanMp4,
  },
  { types: ['audio/mpeg'], begins: isMp3Head, clean: cleanMp3 },
];

const TEXT = 'text/plain';
const HEAD = 16;

/** What can be told by its bytes; the court chooses among them (`config/evidence`). */
export const KNOWN_TYPES: readonly string[] = [...KINDS.flatMap(({ types }) => types), TEXT];

/** Names that browsers and telephones use for the same thing. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'audio/x-m4a': 'audio/mp4',
  'audio/m4a': 'audio/mp4',
  'audio/mp3': 'audio/mpeg',
};

/** `Image/JPG; name=x` is `image/jpeg`. */
export function typeOf(contentType: string): string {
  const name = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  return ALSO_CALLED[name] ?? name;
}

/** The content is of another kind than it was called. */
export class OtherKind extends Error {
  constructor() {
    super('A content is not what it was called');
    this.name = 'OtherKind';
  }
}

export interface Cleaned {
  readonly pieces: AsyncGenerator<Buffer>;
  /** Known when all pieces have been taken: with the encoding where it is a text. */
  readonly type: () => string;
}

/** @throws OtherKind; taking the pieces throws BrokenContent where they end too early or are out of order. */
export async function cleaned(source: AsyncIterable<Buffer>, declared: string): Promise<Cleaned> {
  const reader = new ByteReader(source);
  const kind = kindOf(await reader.peek(HEAD));
  if (!(kind?.types ?? [TEXT]).includes(declared)) throw new OtherKind();
  if (kind) return { pieces: kind.clean(reader), type: () => declared };
  const charset = new Charset();
  return { pieces: keepText(reader, charset), type: () => `${TEXT}; charset=${charset.name}` };
}

const kindOf = (head: Buffer): Kind | undefined =>
  head.length < HEAD ? undefined : KINDS.find(({ begins }) => begins(head));
