import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckpointKeys, FileKeyStore } from '#platform/crypto';
import type { Reads } from '#platform/database';
import { bytesOf, type DeletionCertificate } from '../domain/deletion-certificate.js';
import { verifyCertificates } from './verify-certificates.js';

describe('certificates of deletion, gone through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-keys-'));
  const keys = new FileKeyStore({ directory: folder, mode: 'demo' });
  const signing = new CheckpointKeys(keys);
  afterAll(() => rmSync(folder, { recursive: true }));

  const certificateOf = (placeId: string): DeletionCertificate => {
    const about = { placeId, roomId: 'r1', disputeId: 'd1', keyIds: [`caucus.${placeId}.v1`], messages: 3 };
    const deletion = { ...about, destroyedAt: '2026-12-21T02:00:00.000Z' };
    const { keyId, signature } = signing.sign(bytesOf(deletion));
    return { ...deletion, signedBy: keyId, signature: signature.toString('base64url') };
  };

  /** Each place with what is stored as its certificate. */
  const faultsOf = async (stored: Readonly<Record<string, unknown>>): Promise<string[]> => {
    const rows = Object.entries(stored).map(([id, held]) => ({ id, certificate: JSON.stringify(held) }));
    const reads = {
      select: (_sql: string, [after = '']: readonly string[]) =>
        Promise.resolve(rows.filter(({ id }) => id > after)),
    } as unknown as Reads;
    const { certificates, findings } = await verifyCertificates(reads, signing, keys);
    expect(certificates).toBe(rows.length);
    return findings.map(({ placeId, what }) => `${placeId} ${what}`);
  };

  it('are all in order', async () =>
    expect(await faultsOf({ p1: certificateOf('p1'), p2: certificateOf('p2') })).toEqual([]));

  it('are found that were changed, belong elsewhere, are signed by nobody known, or are none', async () => {
    const genuine = certificateOf('p1');
    expect(await faultsOf({ p1: { ...genuine, messages: 2 } })).toEqual([
      'p1 is not as it was signed, or nobody knows its key',
    ]);
    expect(await faultsOf({ p2: genuine })).toEqual(['p2 is that of another place']);
    expect(await faultsOf({ p1: { ...genuine, signedBy: 'checkpoint.v9' } })).toHaveLength(1);
    for (const none of [null, {}, 'gone', { ...genuine, signature: 1 }])
      expect(await faultsOf({ p1: none })).toEqual(['p1 has none that can be read']);
  });

  it('say the truth about their keys', async () => {
    keys.current('caucus.p1');
    expect(await faultsOf({ p1: certificateOf('p1') })).toEqual([
      'p1 names the key caucus.p1.v1, which is still there',
    ]);
  });
});
