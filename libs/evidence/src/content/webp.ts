/**
 * WebP (RIFF). The length of the whole stands at its beginning, so what is not part of the picture is not cut out but
 * blanked: EXIF, XMP and unknown chunks become chunks of zeros that every reader passes over.
 */
import { BrokenContent, type ByteReader } from './byte-reader.js';

const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const PICTURES: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);
const BLANK = 'JUNK';
/** Of the extended header: that there is EXIF, that there is XMP. */
const TOLD_METADATA = 0x08 | 0x04;
const EXTENDED = 10;
const LEAST = 12;

export async function* cleanWebp(reader: ByteReader): AsyncGenerator<Buffer> {
  const head = Buffer.from(await reader.take(LEAST));
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8) !== 'WEBP')
    throw new BrokenContent();
  yield head;
  let left = head.readUInt32LE(4) - 4;
  let hasPicture = false;
  while (left > 0) {
    const chunk = Buffer.from(await reader.take(8));
    const type = chunk.toString('latin1', 0, 4);
    const length = chunk.readUInt32LE(4);
    const padded = length + (length % 2);
    left -= 8 + padded;
    if (left < 0) throw new BrokenContent();
    hasPicture ||= PICTURES.has(type);
    yield* kept(reader, chunk, type, padded);
  }
  if (!hasPicture) throw new BrokenContent();
  await reader.dropRest();
}

async function* kept(
  reader: ByteReader,
  chunk: Buffer,
  type: string,
  padded: number,
): AsyncGenerator<Buffer> {
  if (!KEPT.has(type)) {
    chunk.write(BLANK, 0, 'latin1');
    yield chunk;
    yield* reader.blank(padded);
    return;
  }
  yield chunk;
  if (type !== 'VP8X') {
    yield* reader.pass(padded);
    return;
  }
  if (padded !== EXTENDED) throw new BrokenContent();
  const extended = Buffer.from(await reader.take(padded));
  extended.writeUInt8(extended.readUInt8(0) & ~TOLD_METADATA, 0);
  yield extended;
}
