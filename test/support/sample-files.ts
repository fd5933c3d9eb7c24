import { deflateSync } from 'node:zlib';

/** Real files, small and whole, each with something in it that must not travel: place, time, device, hidden content. */

/** Stands in every part that is to be dropped, so that a test can look for it in what is kept. */
export const SECRET = 'GPS-31.2304-121.4737';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const segment = (code: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** A grey picture of 8 × 8 points, as `libjpeg` writes it. */
const GREY = Buffer.from(
  [
    'ffdb004300080606070605080707070909080a0c140d0c0b0b0c1912130f141d1a1f1e1d1a1c1c20242e2720222c231c1c2837292c30',
    '313434341f27393d38323c2e333432ffc0000b080008000801011100ffc4001f000001050101010101010000000000000000010203',
    '0405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a108',
    '2342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a63646566',
    '6768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7',
    'c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00fbd0',
  ].join(''),
  'hex',
);

/** EXIF as a telephone writes it: which way is up, and in a GPS directory where. */
export function exifOf(orientation: number, order: 'II' | 'MM' = 'II'): Buffer {
  const tiff = Buffer.alloc(120);
  const short = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(2, 8);
  [
    [0x0112, 3, 1],
    [0x8825, 4, 1],
  ].forEach(([tag = 0, type = 0, count = 0], n) => {
    short(tag, 10 + n * 12);
    short(type, 12 + n * 12);
    long(count, 14 + n * 12);
  });
  short(orientation, 18);
  long(40, 30);
  tiff.write(SECRET, 60, 'latin1');
  return Buffer.concat([latin('Exif\0\0'), tiff]);
}

export interface JpegParts {
  readonly orientation?: number;
  readonly behind?: Buffer;
}

export function jpeg({ orientation = 1, behind = Buffer.alloc(0) }: JpegParts = {}): Buffer {
  const jfif = Buffer.concat([
    latin('JFIF\0'),
    Buffer.from([1, 1, 0, 0, 1, 0, 1, 2, 1]),
    Buffer.alloc(6, SECRET),
  ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, jfif),
    segment(0xe1, exifOf(orientation)),
    segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`)),
    segment(0xe2, latin(`MPF\0${SECRET}`)),
    segment(0xe2, latin('ICC_PROFILE\0profile')),
    segment(0xed, latin(`Photoshop 3.0\0${SECRET}`)),
    segment(0xfe, latin(`<script>${SECRET}</script>`)),
    GREY,
    Buffer.from([0xff, 0xd9]),
    behind,
  ]);
}

const CRC = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const crc = (bytes: Buffer): number =>
  (bytes.reduce((sum, byte) => (CRC[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

function chunk(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(type, 4, 'latin1');
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(Buffer.concat([latin(type), body])));
  return Buffer.concat([head, body, check]);
}

export function png(behind = Buffer.alloc(0)): Buffer {
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', latin(`Comment\0${SECRET}`)),
    chunk('iTXt', latin(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)),
    chunk('eXIf', exifOf(6).subarray(6)),
    chunk('tIME', Buffer.from([7, 0xea, 11, 22, 10, 0, 0])),
    chunk('prVt', latin(SECRET)),
    chunk('IDAT', deflateSync(Buffer.from([0, 10, 20, 0, 30, 40]))),
    chunk('IEND', Buffer.alloc(0)),
    behind,
  ]);
}

function riff(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 0, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}

export function webp(): Buffer {
  const extended = Buffer.from([0x08 | 0x04 | 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const picture = Buffer.from('2f00000000c0ffff', 'hex');
  const chunks = [
    riff('VP8X', extended),
    riff('VP8L', picture),
    riff('EXIF', latin(`${SECRET}!`)),
    riff('XMP ', latin(SECRET)),
  ];
  return riff('RIFF', Buffer.concat([latin('WEBP'), ...chunks]));
}

function box(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
}

export function mp4(brand = 'isom'): Buffer {
  const told = box('udta', box('\u00a9xyz', latin(SECRET)));
  return Buffer.concat([
    box('ftyp', latin(brand), Buffer.alloc(4), latin(brand)),
    box('moov', box('mvhd', Buffer.alloc(100)), box('trak', box('tkhd', Buffer.alloc(84)), told), told),
    box('uuid', latin(SECRET)),
    box('mdat', Buffer.alloc(5000, 7)),
  ]);
}

export function mp3(): Buffer {
  const tag = Buffer.alloc(10);
  tag.write('ID3', 0, 'latin1');
  tag.writeUInt8(4, 3);
  tag.writeUInt8(SECRET.length, 9);
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9000);
  return Buffer.concat([tag, latin(SECRET), frame, frame, frame]);
}

export const pdf = (): Buffer =>
  latin('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Cut into pieces of a size that no part of a file fits into evenly. */
export async function* inPieces(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < content.length; from += size)
    yield await Promise.resolve(content.subarray(from, from + size));
}
