/** Key store of the embedded default: one file per key version, readable by this program's account only. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SystemClock, type Clock } from '#kernel';
import { destroyFile, isMissing, publishFile } from './key-files.js';
import { KeyDestroyed, KeyStore, type KeyPurpose, type SecretKey } from './key-store.js';

export interface FileKeyStoreSettings {
  readonly directory: string;
  /** In demo mode new keys are marked; production refuses to work with a marked one. */
  readonly mode: 'demo' | 'production';
  readonly clock?: Clock;
}

interface StoredKey {
  readonly id: string;
  readonly demo: boolean;
  readonly createdAt: string;
  readonly secret: string;
}

const REAL = new SystemClock();
const SETTLED_MS = 1_000;

/** `.gone` stays behind a destroyed key, so that its version number is never given to another one. */
const KEY_FILE = /^(?<purpose>[a-z][a-z0-9.-]{0,80})\.v(?<version>\d{1,6})\.(?<kind>key|gone)$/;

interface KeyFile {
  readonly purpose: KeyPurpose;
  readonly version: number;
  readonly kind: 'key' | 'gone';
}

const keyId = ({ purpose, version }: KeyFile): string => `${purpose}.v${version}`;

export class FileKeyStore extends KeyStore {
  private readonly cache = new Map<string, SecretKey>();
  private readonly newest = new Map<string, string>();
  private seen = '';
  private looked = false;
  private listed: readonly KeyFile[] | undefined;

  constructor(private readonly settings: FileKeyStoreSettings) {
    super();
    mkdirSync(settings.directory, { recursive: true, mode: 0o700 });
    // A key that production must refuse stops the start, not the first request.
    for (const id of this.ids()) this.byId(id);
  }

  current(purpose: KeyPurpose): SecretKey {
    this.forgetIfChanged();
    const known = this.newest.get(purpose);
    if (known) return this.byId(known);
    const version = this.versions(purpose)[0];
    if (version === undefined) return this.make(purpose);
    const key = this.byId(`${purpose}.v${version}`);
    this.newest.set(purpose, key.id);
    return key;
  }

  byId(id: string): SecretKey {
    this.forgetIfChanged();
    const cached = this.cache.get(id);
    if (cached) return cached;
    const key = this.read(id);
    this.cache.set(id, key);
    return key;
  }

  all(purpose: KeyPurpose): SecretKey[] {
    this.current(purpose);
    return this.versions(purpose).map((version) => this.byId(`${purpose}.v${version}`));
  }

  ids(): string[] {
    const purposes = this.purposes().sort();
    return purposes.flatMap((purpose) => this.versions(purpose).map((version) => `${purpose}.v${version}`));
  }

  publicPem(id: string): string {
    try {
      return readFileSync(this.path(id, 'pub'), 'utf8');
    } catch (error) {
      if (isMissing(error)) throw new KeyDestroyed(id);
      throw error;
    }
  }

  rotate(purpose: KeyPurpose): SecretKey {
    return this.make(purpose);
  }

  destroy(id: string): void {
    publishFile(this.path(id, 'gone'), '', 0o600);
    destroyFile(this.path(id, 'key'));
    this.forget();
  }

  private make(purpose: KeyPurpose): SecretKey {
    // A number is given once, also where another process made a key a moment ago.
    const used = this.list().filter((file) => file.purpose === purpose);
    const id = `${purpose}.v${Math.max(0, ...used.map(({ version }) => version)) + 1}`;
    const secret = purpose === 'checkpoint' ? this.makeSigningKey(id) : randomBytes(32);
    const stored: StoredKey = {
      id,
      demo: this.settings.mode === 'demo',
      createdAt: (this.settings.clock ?? new SystemClock()).now().toISOString(),
      secret: secret.toString('base64'),
    };
    // Another process may have made the same version a moment ago: then its key counts, not ours.
    publishFile(this.path(id, 'key'), JSON.stringify(stored), 0o600);
    this.forget();
    const key = this.byId(id);
    if (purpose === 'checkpoint') this.publishPublicHalf(key);
    return key;
  }

  private makeSigningKey(id: string): Buffer {
    if (!KEY_FILE.test(`${id}.key`)) throw new Error(`Not a key id: ${id}`);
    return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
  }

  private publishPublicHalf({ id, secret }: SecretKey): void {
    const pem = createPublicKey(createPrivateKey({ key: secret, format: 'der', type: 'pkcs8' }));
    publishFile(this.path(id, 'pub'), pem.export({ type: 'spki', format: 'pem' }) as string, 0o644);
  }

  private read(id: string): SecretKey {
    const path = this.path(id, 'key');
    const stored = this.parse(id, path);
    if (this.settings.mode === 'production') this.refuseUnfit(stored, path);
    const [, purpose, version] = KEY_FILE.exec(`${id}.key`) as unknown as [string, KeyPurpose, string];
    return { id, purpose, version: Number(version), secret: Buffer.from(stored.secret, 'base64') };
  }

  private parse(id: string, path: string): StoredKey {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as StoredKey;
    } catch (error) {
      if (isMissing(error)) throw new KeyDestroyed(id);
      // The parser's message would quote the file, and the file is a secret.
      throw new Error(`The key file of ${id} cannot be read`);
    }
  }

  private refuseUnfit(stored: StoredKey, path: string): void {
    if (stored.demo) throw new Error(`The key ${stored.id} was made for the demo; production refuses it`);
    if ((statSync(path).mode & 0o077) !== 0)
      throw new Error(`The key file of ${stored.id} is readable by others; production wants mode 0600`);
  }

  private path(id: string, kind: 'key' | 'gone' | 'pub'): string {
    if (!KEY_FILE.test(`${id}.key`)) throw new KeyDestroyed(id.slice(0, 40));
    return join(this.settings.directory, `${id}.${kind}`);
  }

  private files(): readonly KeyFile[] {
    this.forgetIfChanged();
    return (this.listed ??= this.list());
  }

  private list(): readonly KeyFile[] {
    return readdirSync(this.settings.directory).flatMap((name) => {
      const { groups } = KEY_FILE.exec(name) ?? {};
      return groups ? [{ ...groups, version: Number(groups.version) } as KeyFile] : [];
    });
  }

  private purposes(): KeyPurpose[] {
    return [...new Set(this.files().map(({ purpose }) => purpose))];
  }

  /** Of the keys that still exist, the newest first. */
  private versions(purpose: KeyPurpose): number[] {
    const gone = new Set(this.files().flatMap((file) => (file.kind === 'gone' ? [keyId(file)] : [])));
    const living = this.files().filter(
      (file) => file.kind === 'key' && file.purpose === purpose && !gone.has(keyId(file)),
    );
    return living.map(({ version }) => version).sort((a, b) => b - a);
  }

  /**
   * Rotation and destruction by another process change the directory, and count here from the next use on. One look is
   * enough for everything this process does before it turns to what has happened outside.
   */
  private forgetIfChanged(): void {
    if (this.looked) return;
    this.looked = true;
    setImmediate(() => (this.looked = false)).unref();
    const { mtimeNs, mtimeMs } = statSync(this.settings.directory, { bigint: true });
    if (this.seen === String(mtimeNs)) return;
    // Two changes may bear one time, where the file system's clock is coarse: it tells them apart only when it has gone on.
    const isSettled = REAL.now().getTime() - Number(mtimeMs) > SETTLED_MS;
    this.forget(isSettled ? String(mtimeNs) : '');
  }

  private forget(seen = ''): void {
    this.cache.clear();
    this.newest.clear();
    this.listed = undefined;
    this.seen = seen;
  }
}
