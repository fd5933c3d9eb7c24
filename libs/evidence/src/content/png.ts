/**
 * PNG (ISO/IEC 15948). Kept are the chunks a picture is drawn from; texts, EXIF, times and private chunks are dropped,
 * and whatever follows the end.
 */
import { BrokenContent, type ByteReader } from './byte-reader.js';

export const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs'],
  ...['sPLT', 'hIST', 'acTL', 'fcTL', 'fdAT'],
]);
const LARGEST_CHUNK = 0x7fffffff;
const HEADER = 13;
const CHECK = 4;

export async function* cleanPng(reader: ByteReader): AsyncGenerator<Buffer> {
  if (!(await reader.take(8)).equals(PNG_SIGNATURE)) throw new BrokenContent();
  yield PNG_SIGNATURE;
  let isFirst = true;
  let hasPicture = false;
  for (let type = ''; type !== 'IEND'; isFirst = false) {
    const head = Buffer.from(await reader.take(8));
    const length = head.readUInt32BE();
    type = head.toString('latin1', 4);
    if (length > LARGEST_CHUNK || !/^[A-Za-z]{4}$/.test(type)) throw new BrokenContent();
    if (isFirst && (type !== 'IHDR' || length !== HEADER)) throw new BrokenContent();
    hasPicture ||= type === 'IDAT' && length > 0;
    if (KEPT.has(type)) {
      yield head;
      yield* reader.pass(length + CHECK);
    } else await reader.skip(length + CHECK);
  }
  if (!hasPicture) throw new BrokenContent();
  await reader.dropRest();
}
