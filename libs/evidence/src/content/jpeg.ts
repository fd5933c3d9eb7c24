/**
 * JPEG (ITU-T T.81). A photograph tells where and when it was taken, with which telephone, and holds a small copy of
 * what was cut away. Kept are the segments a picture is made of, the colour profile, and which way is up; dropped are
 * all others, comments, and whatever follows the end of the picture.
 */
import { BrokenContent, type ByteReader } from './byte-reader.js';
import { exifWith, orientationIn, UPRIGHT } from './exif.js';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP15 = 0xef;
const COMMENT = 0xfe;

/** Application segments a viewer needs, by the name they begin with. */
const KEPT = new Map([
  [APP0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);

const standsAlone = (code: number): boolean => (code >= 0xd0 && code <= 0xd7) || code === 0x01;
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

export async function* cleanJpeg(reader: ByteReader): AsyncGenerator<Buffer> {
  if ((await nextMarker(reader)) !== SOI) throw new BrokenContent();
  yield marker(SOI);
  let hasFrame = false;
  let hasScan = false;
  for (let code = await nextMarker(reader); code !== EOI; code = await nextMarker(reader)) {
    if (standsAlone(code)) {
      yield marker(code);
      continue;
    }
    const body = await segment(reader);
    const kept = keptOf(code, body);
    if (kept) yield kept;
    hasFrame ||= isFrame(code);
    if (code === SOS) {
      hasScan = true;
      yield* scan(reader);
    }
  }
  if (!hasFrame || !hasScan) throw new BrokenContent();
  yield marker(EOI);
  await reader.dropRest();
}

const marker = (code: number): Buffer => Buffer.from([0xff, code]);

/** Any number of 0xFF may stand before the code. */
async function nextMarker(reader: ByteReader): Promise<number> {
  if ((await reader.take(1))[0] !== 0xff) throw new BrokenContent();
  let code = (await reader.take(1))[0];
  while (code === 0xff) code = (await reader.take(1))[0];
  if (code === undefined || code === 0) throw new BrokenContent();
  return code;
}

async function segment(reader: ByteReader): Promise<Buffer> {
  const length = (await reader.take(2)).readUInt16BE();
  if (length < 2) throw new BrokenContent();
  return Buffer.from(await reader.take(length - 2));
}

function keptOf(code: number, body: Buffer): Buffer | undefined {
  if (code === COMMENT) return undefined;
  if (code < APP0 || code > APP15) return written(code, body);
  if (code === APP1) {
    const orientation = orientationIn(body);
    return orientation === UPRIGHT ? undefined : written(APP1, exifWith(orientation));
  }
  const name = KEPT.get(code);
  return name !== undefined && body.toString('latin1', 0, name.length) === name
    ? written(code, withoutThumbnail(code, body))
    : undefined;
}

const JFIF_HEAD = 14;

/** A JFIF head may carry a small picture: the one before somebody blackened a name. */
function withoutThumbnail(code: number, body: Buffer): Buffer {
  if (code !== APP0) return body;
  if (body.length < JFIF_HEAD) throw new BrokenContent();
  const head = Buffer.from(body.subarray(0, JFIF_HEAD));
  head.writeUInt16BE(0, JFIF_HEAD - 2);
  return head;
}

function written(code: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

const isStuffing = (code: number): boolean => code === 0 || (code >= 0xd0 && code <= 0xd7);

/** Compressed lines up to the next marker; within them 0xFF is followed by 0 or a restart. */
async function* scan(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let piece = await reader.some(); piece !== undefined; piece = await reader.some()) {
    const { end, open } = endOfScan(piece);
    if (end > 0) yield piece.subarray(0, end);
    if (end === piece.length) continue;
    reader.unread(piece.subarray(end));
    if (!open) return;
    // A 0xFF at the very end of what has arrived: the next byte decides.
    if ((await reader.peek(2)).length < 2) throw new BrokenContent();
  }
  throw new BrokenContent();
}

function endOfScan(piece: Buffer): { end: number; open: boolean } {
  for (let at = piece.indexOf(0xff); at !== -1; at = piece.indexOf(0xff, at + 1)) {
    const code = piece[at + 1];
    if (code === undefined) return { end: at, open: true };
    if (!isStuffing(code)) return { end: at, open: false };
  }
  return { end: piece.length, open: false };
}
