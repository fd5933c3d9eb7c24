/** Signs the heads of the audit chains (Ed25519), so that a rewritten chain cannot pass for the old one. */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { KeyDestroyed, type KeyStore } from './key-store.js';

export interface CheckpointSignature {
  readonly keyId: string;
  readonly signature: Buffer;
}

export class CheckpointKeys {
  /** Opening a key costs many times what a signature does, and a pass over the chains signs thousands. */
  private opened: { readonly id: string; readonly key: KeyObject } | undefined;

  constructor(private readonly keys: KeyStore) {}

  sign(bytes: Uint8Array): CheckpointSignature {
    const { id, secret } = this.keys.current('checkpoint');
    if (this.opened?.id !== id)
      this.opened = { id, key: createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' }) };
    return { keyId: id, signature: sign(null, bytes, this.opened.key) };
  }

  /** An unknown key proves nothing: the answer is no. */
  verify(keyId: string, bytes: Uint8Array, signature: Uint8Array): boolean {
    try {
      return isSignedBy(this.keys.publicPem(keyId), bytes, signature);
    } catch (error) {
      if (error instanceof KeyDestroyed) return false;
      throw error;
    }
  }

  /** For `npm run verify` on another machine, and for whoever keeps the chain's heads outside. */
  publicPem(keyId: string): string {
    return this.keys.publicPem(keyId);
  }
}

/** Whether the owner of this public key signed these bytes; whoever holds the key can tell, without any key store. */
export const isSignedBy = (publicPem: string, bytes: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, bytes, createPublicKey(publicPem), signature);
