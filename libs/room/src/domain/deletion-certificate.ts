/** What can be shown of words that nobody can read any more: that their keys are gone, since when, and how many words. */
import { canonicalJson } from '#kernel';

export interface Deletion {
  readonly placeId: string;
  readonly roomId: string;
  readonly disputeId: string;
  /** Every key under which words of the place lie. */
  readonly keyIds: readonly string[];
  readonly messages: number;
  /** RFC 3339. */
  readonly destroyedAt: string;
}

export interface DeletionCertificate extends Deletion {
  /** Signing key of the house; its public half outlives it. */
  readonly signedBy: string;
  /** Ed25519, base64url. */
  readonly signature: string;
}

/** What is signed: the same bytes wherever they are put together. */
export const bytesOf = ({ placeId, roomId, disputeId, keyIds, messages, destroyedAt }: Deletion): Buffer =>
  Buffer.from(canonicalJson({ placeId, roomId, disputeId, keyIds, messages, destroyedAt }));

/** What tells whether a signature stands: a key by its name, the bytes, the signature. */
export interface Signatures {
  verify(keyId: string, bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** False where a byte of it was changed, or nobody knows the key it names. */
export const isGenuine = (
  { signedBy, signature, ...deletion }: DeletionCertificate,
  signatures: Signatures,
): boolean => signatures.verify(signedBy, bytesOf(deletion), Buffer.from(signature, 'base64url'));
