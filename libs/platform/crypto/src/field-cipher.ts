/**
 * Encryption of one personal field of one row: AES-256-GCM, the key's id in front. Table, column and row id are
 * authenticated with it, so a ciphertext copied into another row or column does not open there.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyPurpose, KeyStore } from './key-store.js';

export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

/** A column of a table whose rows are named by `id`. */
export type SealedColumn = Omit<FieldPlace, 'rowId'>;

const sealed = new Map<string, SealedColumn>();

/**
 * How a room says that a column is encrypted; the answer tells the place of each row's content. Who brings what is
 * stored under new keys asks `sealedColumns`: a column that can be written at all cannot be forgotten.
 */
export function sealedColumn(table: string, column: string): (rowId: string) => FieldPlace {
  sealed.set(`${table}.${column}`, { table, column });
  return (rowId) => ({ table, column, rowId });
}

/** Of every room that was loaded. */
export const sealedColumns = (): readonly SealedColumn[] => [...sealed.values()];

const FORM = /^e1\$(?<keyId>[a-z0-9.-]{1,100})\$(?<body>[A-Za-z0-9_-]{38,})$/;
const NONCE = 12;
const TAG = 16;

/** The stored text is damaged or belongs to another place. Says nothing of its content. */
export class FieldUnreadable extends Error {
  constructor({ table, column }: FieldPlace) {
    super(`A stored field of ${table}.${column} does not open`);
    this.name = 'FieldUnreadable';
  }
}

const boundTo = ({ table, column, rowId }: FieldPlace): Buffer =>
  Buffer.from([table, column, rowId].join('\u0000'));

export class FieldCipher {
  constructor(private readonly keys: KeyStore) {}

  /** `purpose` names a key of its own for content that must be destroyable apart, e.g. `caucus.<id>`. */
  encrypt(plain: string, place: FieldPlace, purpose: KeyPurpose = 'field'): string {
    const key = this.keys.current(purpose);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key.secret, nonce).setAAD(boundTo(place));
    const body = Buffer.concat([nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `e1$${key.id}$${body.toString('base64url')}`;
  }

  /** @throws KeyDestroyed | FieldUnreadable */
  decrypt(stored: string, place: FieldPlace): string {
    const { keyId, body } = parts(stored, place);
    const { secret } = this.keys.byId(keyId);
    const bytes = Buffer.from(body, 'base64url');
    if (bytes.length < NONCE + TAG) throw new FieldUnreadable(place);
    const cipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, NONCE), { authTagLength: TAG });
    cipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(-TAG));
    try {
      const plain = [cipher.update(bytes.subarray(NONCE, -TAG)), cipher.final()];
      return Buffer.concat(plain).toString('utf8');
    } catch {
      // OpenSSL has one answer for every way a tag can be wrong.
      throw new FieldUnreadable(place);
    }
  }

  /** What everything begins with that the present key of the purpose has encrypted. */
  markOf(purpose: KeyPurpose = 'field'): string {
    return `e1$${this.keys.current(purpose).id}$`;
  }

  /** The same content under the current key of its purpose; `undefined` when it already is. */
  reencrypt(stored: string, place: FieldPlace): string | undefined {
    const { keyId } = parts(stored, place);
    const { purpose } = this.keys.byId(keyId);
    if (this.keys.current(purpose).id === keyId) return undefined;
    return this.encrypt(this.decrypt(stored, place), place, purpose);
  }
}

function parts(stored: string, place: FieldPlace): { keyId: string; body: string } {
  const { groups } = FORM.exec(stored) ?? {};
  if (!groups) throw new FieldUnreadable(place);
  return groups as { keyId: string; body: string };
}
