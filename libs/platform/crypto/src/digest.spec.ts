import { readFileSync } from 'node:fs';
import { randomToken, sameSecret, sha256, sm3 } from './digest.js';

interface Vector {
  readonly msg_hex: string;
  readonly sm3: string;
}
const { vectors } = JSON.parse(readFileSync(new URL('sm3.fixture.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
};

describe('digests', () => {
  it.each(vectors)('SM3 of $msg_hex (GB/T 32905)', ({ msg_hex: hex, sm3: digest }) => {
    expect(sm3(Buffer.from(hex, 'hex'))).toBe(digest);
  });

  it('SHA-256 of "abc" (FIPS 180-4)', () =>
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'));

  it('tokens carry 256 bits and never repeat', () => {
    const tokens = new Set(Array.from({ length: 100 }, randomToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('secrets of different length are different', () => {
    expect([sameSecret('a', 'a'), sameSecret('a', 'b'), sameSecret('a', 'aa')]).toEqual([true, false, false]);
  });
});
