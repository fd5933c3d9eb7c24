/** The one thing of a photograph's EXIF that is kept: which way is up. Read from theirs, written into one of our own. */
export const UPRIGHT = 1;

const NAME = 'Exif\0\0';
const ORIENTATION = 0x0112;
const ENTRY = 12;
const MOST_ENTRIES = 200;

/** 1 to 8 as EXIF counts them; 1 (upright) wherever nothing else is said in an orderly way. */
export function orientationIn(segment: Buffer): number {
  if (segment.toString('latin1', 0, NAME.length) !== NAME) return UPRIGHT;
  const tiff = segment.subarray(NAME.length);
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || !['II', 'MM'].includes(order)) return UPRIGHT;
  const little = order === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(short(first), MOST_ENTRIES);
  for (let n = 0; n < entries; n += 1) {
    const at = first + 2 + n * ENTRY;
    if (short(at) !== ORIENTATION) continue;
    const value = short(at + 8);
    return value >= 1 && value <= 8 ? value : UPRIGHT;
  }
  return UPRIGHT;
}

/** A segment with one entry. */
export function exifWith(orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + ENTRY + 4);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([Buffer.from(NAME, 'latin1'), tiff]);
}
