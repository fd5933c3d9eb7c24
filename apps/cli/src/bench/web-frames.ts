/** Frames of a WebSocket (RFC 6455) as a client sends and hears them: whole texts, which is all a live line uses. */
import { randomBytes } from 'node:crypto';

const TEXT = 1;
const CLOSE = 8;

export function textFrame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = headOf(body.length);
  const mask = randomBytes(4);
  const masked = Buffer.allocUnsafe(body.length);
  for (let at = 0; at < body.length; at += 1) masked[at] = (body[at] ?? 0) ^ (mask[at % 4] ?? 0);
  return Buffer.concat([head, mask, masked]);
}

function headOf(length: number): Buffer {
  const first = 0x80 | TEXT;
  if (length < 126) return Buffer.from([first, 0x80 | length]);
  const head = Buffer.from([first, 0x80 | 126, 0, 0]);
  head.writeUInt16BE(length, 2);
  return head;
}

/** Puts texts together from what arrives; a frame may come in pieces, and several in one. */
export class FrameReader {
  private rest: Buffer = Buffer.alloc(0);

  constructor(
    private readonly heard: (text: string) => void,
    private readonly closed: () => void,
  ) {}

  take(chunk: Buffer): void {
    let at = 0;
    const all = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    for (let frame = frameAt(all, at); frame; frame = frameAt(all, at)) {
      at = frame.end;
      if (frame.code === TEXT) this.heard(all.toString('utf8', frame.begin, frame.end));
      else if (frame.code === CLOSE) this.closed();
    }
    this.rest = all.subarray(at);
  }
}

interface Frame {
  readonly code: number;
  readonly begin: number;
  readonly end: number;
}

/** A server masks nothing. Undefined as long as the frame is not whole. */
function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (bytes.length < at + 2) return undefined;
  const short = (bytes[at + 1] ?? 0) & 0x7f;
  const extra = short === 126 ? 2 : short === 127 ? 8 : 0;
  const begin = at + 2 + extra;
  if (bytes.length < begin) return undefined;
  const end =
    begin + (extra === 0 ? short : bytes.readUIntBE(begin - Math.min(extra, 6), Math.min(extra, 6)));
  return bytes.length < end ? undefined : { code: (bytes[at] ?? 0) & 0x0f, begin, end };
}
