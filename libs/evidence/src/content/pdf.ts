/** PDF: begins with its name at the first byte, so that nothing else can stand before it, and says where it ends. */
import { BrokenContent, type ByteReader } from './byte-reader.js';

const END = '%%EOF';
/** Writers leave a few blanks or a signature's padding behind the end. */
const TAIL = 2048;

export async function* keepPdf(reader: ByteReader): AsyncGenerator<Buffer> {
  let tail = Buffer.alloc(0);
  for await (const piece of reader.rest()) {
    tail = Buffer.concat([tail.subarray(-TAIL), piece.subarray(-TAIL)]).subarray(-TAIL);
    yield piece;
  }
  if (!tail.toString('latin1').includes(END)) throw new BrokenContent();
}
