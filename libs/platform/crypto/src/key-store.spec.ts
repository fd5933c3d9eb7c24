import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, linkSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlindIndex } from './blind-index.js';
import { CheckpointKeys } from './checkpoint-keys.js';
import { FieldCipher, FieldUnreadable } from './field-cipher.js';
import { FileKeyStore } from './file-key-store.js';
import { KeyDestroyed } from './key-store.js';

const place = { table: 'people', column: 'phone', rowId: 'r1' };
let directory: string;
const open = (mode: 'demo' | 'production' = 'demo') => new FileKeyStore({ directory, mode });

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'keys-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('file key store', () => {
  it('writes keys that only this account can read, and finds them again', () => {
    const { id, secret } = open().current('field');
    expect(statSync(join(directory, `${id}.key`)).mode & 0o777).toBe(0o600);
    expect(open().byId(id).secret.equals(secret)).toBe(true);
  });

  it('sees a rotation made by another process without a restart', () => {
    const [ours, theirs] = [open(), open()];
    const before = ours.current('field').id;
    const after = theirs.rotate('field').id;
    expect([before, after, ours.current('field').id]).toEqual(['field.v1', 'field.v2', 'field.v2']);
  });

  it('overwrites a destroyed key and never gives its number to another', () => {
    const keys = open();
    const { id } = keys.current('caucus.a1');
    const copy = join(directory, 'same-inode');
    linkSync(join(directory, `${id}.key`), copy);
    const before = readFileSync(copy);
    keys.destroy(id);
    expect(readFileSync(copy).equals(before)).toBe(false);
    expect(() => keys.byId(id)).toThrow(KeyDestroyed);
    expect(keys.current('caucus.a1').id).toBe('caucus.a1.v2');
    expect(readdirSync(directory)).not.toContain(`${id}.key`);
  });

  it('makes no key in the place of a destroyed one until something is to be encrypted again', () => {
    const keys = open();
    keys.destroy(keys.current('caucus.a1').id);
    expect(open().ids()).toEqual([]);
    expect(readdirSync(directory)).toEqual(['caucus.a1.v1.gone']);
  });

  it('is refused in production when a key comes from the demo or others can read it', () => {
    open('demo').current('field');
    expect(() => open('production')).toThrow(/demo/);
    rmSync(directory, { recursive: true });
    const { id } = open('production').current('field');
    expect(() => open('production')).not.toThrow();
    chmodSync(join(directory, `${id}.key`), 0o644);
    expect(() => open('production')).toThrow(/0600/);
  });

  it('cannot be led out of its directory by a key id', () => {
    expect(() => open().byId('../../etc/passwd.v1')).toThrow(KeyDestroyed);
  });
});

describe('field cipher', () => {
  it('opens only in the row and column it was made for', () => {
    const cipher = new FieldCipher(open());
    const stored = cipher.encrypt('13812341234', place);
    expect(stored).not.toContain('13812341234');
    expect(cipher.decrypt(stored, place)).toBe('13812341234');
    expect(() => cipher.decrypt(stored, { ...place, rowId: 'r2' })).toThrow(FieldUnreadable);
    expect(() => cipher.decrypt(stored, { ...place, column: 'id_number' })).toThrow(FieldUnreadable);
  });

  it('notices one changed character', () => {
    const cipher = new FieldCipher(open());
    const stored = cipher.encrypt('张三丰', place);
    const flipped = `${stored.slice(0, -3)}${stored.at(-3) === 'A' ? 'B' : 'A'}${stored.slice(-2)}`;
    expect(() => cipher.decrypt(flipped, place)).toThrow(FieldUnreadable);
    expect(() => cipher.decrypt('plain text', place)).toThrow(FieldUnreadable);
  });

  it('reads on after a rotation, moves to the new key, and is lost with the key', () => {
    const keys = open();
    const cipher = new FieldCipher(keys);
    const old = cipher.encrypt('地址', place);
    expect(cipher.reencrypt(old, place)).toBeUndefined();
    keys.rotate('field');
    expect(cipher.decrypt(old, place)).toBe('地址');
    const moved = cipher.reencrypt(old, place) ?? '';
    keys.destroy('field.v1');
    expect(cipher.decrypt(moved, place)).toBe('地址');
    expect(() => cipher.decrypt(old, place)).toThrow(KeyDestroyed);
  });
});

describe('blind index', () => {
  it('finds the same number however it is written, and no other', () => {
    const index = new BlindIndex(open());
    const stored = index.of('phone', '13812341234');
    expect(stored).toMatch(/^[0-9a-f]{64}$/);
    expect(index.matches('phone', '１３８ 1234-1234', stored)).toBe(true);
    expect(index.matches('phone', '13812341235', stored)).toBe(false);
    expect(index.of('bank-account', '13812341234')).not.toBe(stored);
  });

  it('finds rows of an older key until they are indexed anew', () => {
    const keys = open();
    const index = new BlindIndex(keys);
    const old = index.of('id-number', '11010519491231002x');
    keys.rotate('blind-index');
    expect(index.candidates('id-number', '11010519491231002X')).toContain(old);
    expect(index.of('id-number', '11010519491231002X')).not.toBe(old);
  });
});

describe('checkpoint keys', () => {
  it('prove a signature after the secret half is gone, and nothing for others', () => {
    const keys = open();
    const checkpoint = new CheckpointKeys(keys);
    const head = Buffer.from('head of the chain');
    const { keyId, signature } = checkpoint.sign(head);
    keys.rotate('checkpoint');
    keys.destroy(keyId);
    expect(checkpoint.verify(keyId, head, signature)).toBe(true);
    expect(checkpoint.verify(keyId, Buffer.from('another head'), signature)).toBe(false);
    expect(checkpoint.verify('checkpoint.v2', head, signature)).toBe(false);
    expect(checkpoint.verify('checkpoint.v9', head, signature)).toBe(false);
  });
});
