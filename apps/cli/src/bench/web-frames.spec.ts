import { FrameReader, textFrame } from './web-frames.js';

/** As a server sends it: not masked. */
function served(text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(body.length < 126 ? 2 : body.length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = body.length < 126 ? body.length : body.length < 65_536 ? 126 : 127;
  if (head.length === 4) head.writeUInt16BE(body.length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(body.length), 2);
  return Buffer.concat([head, body]);
}

const texts = ['2', '42["room.message",{}]', '调'.repeat(100), 'x'.repeat(70_000), ''];

describe('frames of a web socket', () => {
  it.each([1, 3, 1000, 1_000_000])('are put together from pieces of %d bytes', (size) => {
    const heard: string[] = [];
    const reader = new FrameReader(
      (text) => heard.push(text),
      () => heard.push('closed'),
    );
    const all = Buffer.concat([...texts.map(served), Buffer.from([0x88, 0])]);
    for (let at = 0; at < all.length; at += size) reader.take(all.subarray(at, at + size));
    expect(heard).toEqual([...texts, 'closed']);
  });

  it('are masked by a client', () => {
    const frame = textFrame('在'.repeat(60));
    const mask = frame.subarray(4, 8);
    const body = frame.subarray(8).map((byte, at) => byte ^ (mask[at % 4] ?? 0));
    expect([frame[0], frame[1], frame.readUInt16BE(2)]).toEqual([0x81, 0xfe, 180]);
    expect(Buffer.from(body).toString()).toBe('在'.repeat(60));
  });
});
