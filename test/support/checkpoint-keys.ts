import { generateKeyPairSync, sign, verify } from 'node:crypto';
import type { CheckpointKeys } from '#platform/database';

/** One Ed25519 key in memory, for tests of the audit chain. */
export function checkpointKeys(keyId = 'test-key'): CheckpointKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    sign: (bytes) => ({ keyId, signature: sign(null, bytes, privateKey) }),
    verify: (id, bytes, signature) => id === keyId && verify(null, bytes, publicKey, signature),
  };
}
