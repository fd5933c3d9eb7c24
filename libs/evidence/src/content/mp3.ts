/**
 * MP3 (ISO/IEC 11172-3, layer III). Two frames in a row prove that it is one; the tag in front (ID3v2: names, comments,
 * pictures) is dropped.
 */
import { BrokenContent, type ByteReader } from './byte-reader.js';

const TAG_HEAD = 10;
const FRAME_HEAD = 4;
const MOST_PADDING = 64 * 1024;
/** Kilobits per second of layer III by index, MPEG 1 and MPEG 2/2.5. */
const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const HERTZ = [44_100, 48_000, 32_000];

export async function* cleanMp3(reader: ByteReader): AsyncGenerator<Buffer> {
  await dropTag(reader);
  await dropPadding(reader);
  const head = Buffer.from(await reader.take(FRAME_HEAD));
  const length = frameLength(head);
  if (length === undefined) throw new BrokenContent();
  yield head;
  yield* reader.pass(length - FRAME_HEAD);
  if (frameLength(await reader.peek(FRAME_HEAD)) === undefined) throw new BrokenContent();
  yield* reader.rest();
}

export const isMp3Head = (head: Buffer): boolean =>
  head.toString('latin1', 0, 3) === 'ID3' || frameLength(head) !== undefined;

async function dropTag(reader: ByteReader): Promise<void> {
  const head = await reader.peek(TAG_HEAD);
  if (head.length < TAG_HEAD || head.toString('latin1', 0, 3) !== 'ID3') return;
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (head.readUInt8(at) & 0x7f), 0);
  const footer = (head.readUInt8(5) & 0x10) === 0 ? 0 : TAG_HEAD;
  await reader.skip(TAG_HEAD + size + footer);
}

async function dropPadding(reader: ByteReader): Promise<void> {
  for (let dropped = 0; (await reader.peek(1))[0] === 0; dropped += 1) {
    if (dropped > MOST_PADDING) throw new BrokenContent();
    await reader.skip(1);
  }
}

/** Length of the frame this head begins; undefined when it begins none. */
function frameLength(head: Buffer): number | undefined {
  if (head.length < FRAME_HEAD || head[0] !== 0xff || (head.readUInt8(1) & 0xe0) !== 0xe0) return undefined;
  const version = (head.readUInt8(1) >> 3) & 3;
  const layer = (head.readUInt8(1) >> 1) & 3;
  const rate = (version === 3 ? RATES_1 : RATES_2)[head.readUInt8(2) >> 4];
  const hertz = HERTZ[(head.readUInt8(2) >> 2) & 3];
  if (version === 1 || layer !== 1 || !rate || hertz === undefined) return undefined;
  const slow = version === 3 ? 1 : version === 2 ? 2 : 4;
  const padding = (head.readUInt8(2) >> 1) & 1;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * rate) / (hertz / slow)) + padding;
}
