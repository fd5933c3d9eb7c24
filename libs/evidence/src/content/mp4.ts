/**
 * Sound and film in the ISO base format (MP4, M4A; ISO/IEC 14496-12). Boxes that tell of the maker, the place and the
 * telephone are blanked where they stand, because the tables of the film point at places in the file.
 */
import { BrokenContent, type ByteReader } from './byte-reader.js';

/** Opened, because such boxes stand inside them too. */
const OPENED: ReadonlySet<string> = new Set(['moov', 'trak', 'moof', 'traf']);
/** `meta` and `udta` hold titles, places and devices; `uuid` holds XMP and what else a maker thought of. */
const BLANKED: ReadonlySet<string> = new Set(['meta', 'udta', 'uuid']);
const BLANK = 'free';
const DEEPEST = 6;
const HEAD = 8;
const LONG_HEAD = 16;

/** Brands of sound and film; pictures (HEIC, AVIF) come in the same form and are not taken. */
export const MP4_BRANDS: ReadonlySet<string> = new Set([
  ...['isom', 'iso2', 'iso3', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4A ', 'M4B ', 'M4V ', 'M4VP'],
  ...['dash', 'MSNV', '3gp4', '3gp5', '3gp6', '3gp7'],
]);

export async function* cleanMp4(reader: ByteReader): AsyncGenerator<Buffer> {
  const seen = new Set<string>();
  while ((await reader.peek(1)).length > 0) yield* box(reader, Number.POSITIVE_INFINITY, 0, seen);
  if (!seen.has('ftyp') || !seen.has('moov')) throw new BrokenContent();
}

interface BoxHead {
  readonly bytes: Buffer;
  readonly type: string;
  /** What follows the head; endless in the last box of a file that says so. */
  readonly length: number;
}

async function headOf(reader: ByteReader): Promise<BoxHead> {
  const short = Buffer.from(await reader.take(HEAD));
  const type = short.toString('latin1', 4);
  const size = short.readUInt32BE();
  if (size === 0) return { bytes: short, type, length: Number.POSITIVE_INFINITY };
  if (size !== 1) return { bytes: short, type, length: size - HEAD };
  const bytes = Buffer.concat([short, await reader.take(LONG_HEAD - HEAD)]);
  return { bytes, type, length: Number(bytes.readBigUInt64BE(HEAD)) - LONG_HEAD };
}

async function* box(
  reader: ByteReader,
  room: number,
  depth: number,
  seen: Set<string>,
): AsyncGenerator<Buffer> {
  const head = await headOf(reader);
  const isEndless = head.length === Number.POSITIVE_INFINITY;
  if (head.length < 0 || (isEndless ? depth > 0 : head.bytes.length + head.length > room))
    throw new BrokenContent();
  if (depth === 0) seen.add(head.type);
  if (BLANKED.has(head.type)) {
    head.bytes.write(BLANK, 4, 'latin1');
    yield head.bytes;
    yield* isEndless ? blankRest(reader) : reader.blank(head.length);
    return;
  }
  yield head.bytes;
  if (isEndless) yield* reader.rest();
  else if (OPENED.has(head.type) && depth < DEEPEST) yield* inside(reader, head.length, depth + 1, seen);
  else yield* reader.pass(head.length);
}

async function* inside(
  reader: ByteReader,
  length: number,
  depth: number,
  seen: Set<string>,
): AsyncGenerator<Buffer> {
  let left = length;
  while (left > 0) {
    // Less than a head: padding that some writers leave.
    if (left < HEAD) {
      yield* reader.pass(left);
      return;
    }
    for await (const piece of box(reader, left, depth, seen)) {
      left -= piece.length;
      yield piece;
    }
  }
}

async function* blankRest(reader: ByteReader): AsyncGenerator<Buffer> {
  for await (const piece of reader.rest()) yield Buffer.alloc(piece.length);
}
