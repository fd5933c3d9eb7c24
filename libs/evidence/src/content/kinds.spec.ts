import { exifOf, inPieces, jpeg, mp3, mp4, pdf, png, SECRET, webp } from '#testing/sample-files';
import { BrokenContent } from './byte-reader.js';
import { orientationIn } from './exif.js';
import { cleaned, OtherKind, typeOf } from './kinds.js';

async function kept(content: Buffer, type: string, size = 7): Promise<Buffer> {
  const { pieces } = await cleaned(inPieces(content, size), type);
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const FILES: [string, string, () => Buffer][] = [
  ['a photograph', 'image/jpeg', jpeg],
  ['a screen picture', 'image/png', png],
  ['a messenger’s picture', 'image/webp', webp],
  ['a film', 'video/mp4', mp4],
  ['a recording', 'audio/mp4', () => mp4('M4A ')],
  ['a sound file', 'audio/mpeg', mp3],
];

describe('cleaning', () => {
  it.each(FILES)(
    '%s tells neither place nor device any more, and stays the same however it arrives',
    async (_, type, make) => {
      const content = make();
      expect(content.includes(SECRET)).toBe(true);
      const result = await kept(content, type, content.length);
      expect(result.includes(SECRET)).toBe(false);
      expect(result.length).toBeGreaterThan(20);
      for (const size of [1, 3, 64, 4096])
        expect((await kept(content, type, size)).equals(result)).toBe(true);
    },
  );

  it.each(FILES)('%s that was cleaned is not changed again', async (_, type, make) => {
    const once = await kept(make(), type);
    expect((await kept(once, type)).equals(once)).toBe(true);
  });

  it.each(FILES)('%s that ends too early is not taken', async (_, type, make) => {
    const content = make();
    const half = content.subarray(0, content.length - (type === 'audio/mpeg' ? 900 : 300));
    const end = type.startsWith('image') ? content.subarray(0, content.length - 3) : half;
    await expect(kept(end, type)).rejects.toBeInstanceOf(BrokenContent);
  });

  it.each([1, 3, 6, 8])('keeps which way is up (%i)', async (orientation) => {
    const result = await kept(jpeg({ orientation }), 'image/jpeg');
    const at = result.indexOf('Exif\0\0', 0, 'latin1');
    if (orientation === 1) expect(at).toBe(-1);
    else expect(orientationIn(result.subarray(at))).toBe(orientation);
    expect(orientationIn(exifOf(orientation, 'MM'))).toBe(orientation);
  });

  it('keeps the colours and the picture itself', async () => {
    const result = await kept(jpeg(), 'image/jpeg');
    expect(result.includes('ICC_PROFILE\0profile')).toBe(true);
    expect(result.subarray(-2).toString('hex')).toBe('ffd9');
    // No room for a small copy of the picture in the head.
    expect(result.readUInt16BE(4)).toBe(16);
  });

  it('leaves films as long as they were: their tables point at places in the file', async () => {
    expect(await kept(mp4(), 'video/mp4')).toHaveLength(mp4().length);
    expect(await kept(webp(), 'image/webp')).toHaveLength(webp().length);
  });
});

const ARCHIVE = Buffer.from('PK\u0003\u0004<html><script>alert(1)</script>', 'latin1');

describe('what pretends to be two things', () => {
  it('loses what hangs behind the picture', async () => {
    expect((await kept(jpeg({ behind: ARCHIVE }), 'image/jpeg')).includes('script')).toBe(false);
    expect((await kept(png(ARCHIVE), 'image/png')).includes('script')).toBe(false);
    expect((await kept(Buffer.concat([webp(), ARCHIVE]), 'image/webp')).includes('script')).toBe(false);
  });

  it.each([
    ['a page called a text', Buffer.from(' \n<!doctype html><script>1</script>'), 'text/plain'],
    ['a page behind a byte order mark', Buffer.from('\uFEFF<svg onload=x>'), 'text/plain'],
    ['a program called a text', Buffer.from('MZ\u0000\u0001 and so on and on and on'), 'text/plain'],
    ['half a character', Buffer.from([0x41, 0xff, 0xff, 0x41]), 'text/plain'],
  ])('%s is not whole', async (_, content, type) => {
    await expect(kept(content, type)).rejects.toBeInstanceOf(BrokenContent);
  });

  it.each([
    ['a picture called a text', jpeg(), 'text/plain'],
    ['a text called a picture', Buffer.from('GIF89a = 1; /* and more of it */'), 'image/png'],
    ['a page in front of a PDF', Buffer.concat([Buffer.from('<html>'), pdf()]), 'application/pdf'],
    ['a picture of another kind', png(), 'image/jpeg'],
    ['HEIC called a film', mp4('heic'), 'video/mp4'],
    ['an archive called a PDF', ARCHIVE, 'application/pdf'],
    ['nothing called a picture', Buffer.alloc(0), 'image/png'],
  ])('%s is refused by its first bytes', async (_, content, type) => {
    await expect(kept(content, type)).rejects.toBeInstanceOf(OtherKind);
  });

  it('a PDF without an end is not whole', async () => {
    await expect(kept(pdf().subarray(0, 60), 'application/pdf')).rejects.toBeInstanceOf(BrokenContent);
    expect((await kept(pdf(), 'application/pdf')).equals(pdf())).toBe(true);
  });
});

describe('texts', () => {
  const charsetOf = async (content: Buffer): Promise<string> => {
    const { pieces, type } = await cleaned(inPieces(content, 5), 'text/plain');
    for await (const piece of pieces) expect(piece.length).toBeGreaterThan(0);
    return type();
  };

  it('are taken as telephones and as older programs write them', async () => {
    expect(await charsetOf(Buffer.from('张三：钱收到了，谢谢！\r\n'))).toBe('text/plain; charset=utf-8');
    // 「借条」 in GB 18030.
    expect(await charsetOf(Buffer.from('bde8ccf5', 'hex'))).toBe('text/plain; charset=gb18030');
  });
});

describe('names of types', () => {
  it.each([
    ['image/JPG; name="x"', 'image/jpeg'],
    ['audio/x-m4a', 'audio/mp4'],
    ['', ''],
  ])('%s is %s', (said, type) => {
    expect(typeOf(said)).toBe(type);
  });
});
