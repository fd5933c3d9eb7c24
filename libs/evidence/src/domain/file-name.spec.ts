import { cleanFileName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['借条 照片.jpeg', '借条 照片.jpeg'],
    ['IMG_0001.JPG', 'IMG_0001.jpg'],
    ['../../etc/passwd', 'passwd.jpg'],
    ['C:\\Users\\zhang\\合同.jpg', '合同.jpg'],
    ['/', '材料.jpg'],
    ['', '材料.jpg'],
    ['.jpg', 'jpg.jpg'],
    ['账单\u202Egpj.exe', '账单gpj.exe.jpg'],
    ['a\u0000b\r\nc.jpg', 'abc.jpg'],
    ['zero\u200Bwidth\uFEFF.jpg', 'zerowidth.jpg'],
    ['con.jpg', '_con.jpg'],
    ['a<b>:"|?*.jpg', 'a_b_______.jpg'.replace('_______', '______')],
    ['  . .hidden. . ', 'hidden.jpg'],
    ['e\u0301.jpg', '\u00e9.jpg'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given, ['jpg', 'jpeg'])).toBe(kept);
  });

  it('is never longer than a list can show, and never ends in half a character', () => {
    const name = cleanFileName(`${'证'.repeat(400)}.jpg`, ['jpg']);
    expect(Array.from(name)).toHaveLength(120);
    expect(name.endsWith('.jpg')).toBe(true);
    expect(cleanFileName('\u{1F600}'.repeat(400), ['png'])).not.toMatch(/\p{Surrogate}/u);
  });

  it('stays as it is when it is cleaned again', () => {
    const once = cleanFileName('..\\a\u202Eb?c.tar.gz', ['pdf']);
    expect(cleanFileName(once, ['pdf'])).toBe(once);
  });
});
