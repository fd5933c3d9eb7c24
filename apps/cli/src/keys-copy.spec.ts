import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyStore, KeyDestroyed } from '#platform/crypto';
import { copyKeys } from './keys-copy.command.js';

describe('a copy of the keys', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what lasts, and none of the keys that are to be destroyed', () => {
    const [from, to] = [join(folder, 'keys'), join(folder, 'copy')];
    const keys = new FileKeyStore({ directory: from, mode: 'demo' });
    for (const purpose of ['field', 'checkpoint', 'caucus.a1', 'caucus.b2', 'range.c3'] as const)
      keys.current(purpose);
    keys.destroy('caucus.b2.v1');
    writeFileSync(join(from, 'field.v2.key.0123.new'), 'half of a key');
    expect(copyKeys(from, to)).toEqual({ copied: 4, leftOut: 2 });
    expect(readdirSync(to).sort()).toEqual([
      'caucus.a1.v1.gone',
      'caucus.b2.v1.gone',
      'checkpoint.v1.key',
      'checkpoint.v1.pub',
      'field.v1.key',
      'range.c3.v1.gone',
    ]);
    expect(statSync(join(to, 'field.v1.key')).mode & 0o077).toBe(0);
    const copied = new FileKeyStore({ directory: to, mode: 'demo' });
    expect(copied.byId('field.v1').secret.equals(keys.byId('field.v1').secret)).toBe(true);
    expect(() => copied.byId('caucus.a1.v1')).toThrow(KeyDestroyed);
    expect(copied.current('caucus.a1').id).toBe('caucus.a1.v2');
  });

  it('is made over nothing, and of nothing that is not there', () => {
    writeFileSync(join(folder, 'something'), '');
    expect(() => copyKeys(folder, folder)).toThrow('is not empty');
    expect(() => copyKeys(join(folder, 'nowhere'), join(folder, 'copy'))).toThrow('no key folder');
  });
});
