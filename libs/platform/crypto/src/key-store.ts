/**
 * Where secret keys live: outside the database, its redo log and its backups, so that destroying a key destroys
 * what was encrypted with it. Embedded default: files. A court's KMS or Vault is another adapter of this port.
 */

/** `field`, `blind-index`, `session`, `checkpoint`, or a narrower one such as `caucus.<id>` that can be destroyed alone. */
export type KeyPurpose = 'field' | 'blind-index' | 'session' | 'checkpoint' | `${string}.${string}`;

export interface SecretKey {
  /** `<purpose>.v<version>`; it stands in every ciphertext. */
  readonly id: string;
  readonly purpose: KeyPurpose;
  readonly version: number;
  /** 32 random bytes; for `checkpoint` the PKCS 8 form of an Ed25519 key. */
  readonly secret: Buffer;
}

export abstract class KeyStore {
  /** The newest key of the purpose; made when there is none yet. */
  abstract current(purpose: KeyPurpose): SecretKey;
  /** @throws KeyDestroyed when it was destroyed or never was here. */
  abstract byId(id: string): SecretKey;
  /** Every key of the purpose that still exists, the current one first. */
  abstract all(purpose: KeyPurpose): SecretKey[];
  /** Every key that exists, of all purposes; for the list an administrator sees and the page of a backup. */
  abstract ids(): string[];
  /** Public half of a signing key; survives the destruction of the secret one, so old signatures stay provable. */
  abstract publicPem(id: string): string;
  /** Makes a new current key; older ones go on decrypting until they are destroyed. */
  abstract rotate(purpose: KeyPurpose): SecretKey;
  /** Overwrites and removes the key for good. */
  abstract destroy(id: string): void;
}

/** What was encrypted with this key can never be read again. */
export class KeyDestroyed extends Error {
  constructor(readonly keyId: string) {
    super(`The key ${keyId} does not exist`);
    this.name = 'KeyDestroyed';
  }
}
