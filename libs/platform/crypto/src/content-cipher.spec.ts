import { ContentUnreadable, newContentKey, openContent, sealContent } from './content-cipher.js';

async function* pieces(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < content.length; from += size)
    yield await Promise.resolve(content.subarray(from, from + size));
}

async function all(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}

const FRAME = 64 * 1024;
const STORED_FRAME = FRAME + 16;
const FORM = 4;

describe('contents that stream by', () => {
  const key = newContentKey();
  const seal = (content: Buffer, size = 10_000) => all(sealContent(key, pieces(content, size)));
  const open = (stored: Buffer, size = 7_777, by = key) => all(openContent(by, pieces(stored, size)));

  it.each([0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME, 5 * FRAME + 17])(
    'come back whole (%i bytes)',
    async (length) => {
      const content = Buffer.alloc(length, 'a b c d e f g');
      for (const size of [999, FRAME, 4 * FRAME]) {
        const stored = await seal(content, size);
        expect((await open(stored, size)).equals(content)).toBe(true);
      }
      expect((await seal(content)).includes('a b c d')).toBe(false);
    },
  );

  const content = Buffer.alloc(3 * FRAME + 5, 'what a party handed in ');
  const changes: [string, (stored: Buffer) => Buffer][] = [
    ['one bit', (stored) => Buffer.concat([stored.subarray(0, 900), Buffer.from([1]), stored.subarray(901)])],
    ['the end left out', (stored) => stored.subarray(0, -1)],
    ['a frame left out at the end', (stored) => stored.subarray(0, FORM + 3 * STORED_FRAME)],
    [
      'a frame left out',
      (stored) =>
        Buffer.concat([stored.subarray(0, FORM + STORED_FRAME), stored.subarray(FORM + 2 * STORED_FRAME)]),
    ],
    [
      'two frames in another order',
      (stored) =>
        Buffer.concat([
          stored.subarray(0, FORM),
          stored.subarray(FORM + STORED_FRAME, FORM + 2 * STORED_FRAME),
          stored.subarray(FORM, FORM + STORED_FRAME),
          stored.subarray(FORM + 2 * STORED_FRAME),
        ]),
    ],
    ['something behind the end', (stored) => Buffer.concat([stored, Buffer.from('x')])],
    ['another form', (stored) => Buffer.concat([Buffer.from('zz'), stored.subarray(2)])],
    ['nothing at all', () => Buffer.alloc(0)],
  ];

  it.each(changes)('do not open with %s changed', async (_, change) => {
    await expect(open(change(await seal(content)))).rejects.toBeInstanceOf(ContentUnreadable);
  });

  it('open with their own key only', async () => {
    await expect(open(await seal(content), 5_000, newContentKey())).rejects.toBeInstanceOf(ContentUnreadable);
  });

  it('give nothing out before it is proved', async () => {
    const stored = await seal(content);
    stored.writeUInt8(stored.readUInt8(FORM + STORED_FRAME + 9) ^ 1, FORM + STORED_FRAME + 9);
    const given: Buffer[] = [];
    const reading = async () => {
      for await (const part of openContent(key, pieces(stored, 1_000))) given.push(part);
    };
    await expect(reading()).rejects.toBeInstanceOf(ContentUnreadable);
    expect(Buffer.concat(given)).toHaveLength(FRAME);
  });
});
