/** Contents as files of one folder, spread over 256 below it by the end of their ids. */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentMissing, ContentStore, ContentStores, type StoredContent } from './content-store.js';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const UNFINISHED = /^[0-9a-f-]{36}\.[0-9a-f]{12}\.new$/;

export class FolderStore extends ContentStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written beside, synced, then named: nobody reads half a content. */
  async write(id: string, pieces: AsyncIterable<Buffer>): Promise<void> {
    const path = this.path(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const beside = `${path}.${randomBytes(6).toString('hex')}.new`;
    try {
      await writeWhole(beside, pieces);
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    await syncFolder(dirname(path));
  }

  async *read(id: string): AsyncGenerator<Buffer> {
    try {
      yield* createReadStream(this.path(id)) as AsyncIterable<Buffer>;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ContentMissing();
      throw error;
    }
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true });
  }

  /** What a crash left unfinished is listed too, under the id it was meant for. */
  async *list(): AsyncGenerator<StoredContent> {
    for await (const spread of entriesOf(this.folder))
      for await (const name of entriesOf(join(this.folder, spread))) {
        const path = join(this.folder, spread, name);
        const found = await stat(path).catch(() => undefined);
        if (found === undefined) continue;
        if (ID.test(name)) yield { id: name, writtenAt: found.mtime };
        else if (UNFINISHED.test(name) && isOld(found.mtimeMs)) await rm(path, { force: true });
      }
  }

  private path(id: string): string {
    // An id is never a path, whoever made it.
    if (!ID.test(id)) throw new ContentMissing();
    return join(this.folder, id.slice(-2), id);
  }
}

const A_DAY_MS = 86_400_000;
const isOld = (writtenMs: number): boolean => Date.now() - writtenMs > A_DAY_MS;

async function writeWhole(path: string, pieces: AsyncIterable<Buffer>): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const piece of pieces) await writeAll(handle, piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, piece: Buffer): Promise<void> {
  for (let from = 0; from < piece.length;) {
    const { bytesWritten } = await handle.write(piece, from);
    from += bytesWritten;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* entriesOf(folder: string): AsyncGenerator<string> {
  try {
    for await (const entry of await opendir(folder)) yield entry.name;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
}

/** A folder for each area, below one that is named in the settings. */
export class FolderStores extends ContentStores {
  constructor(private readonly folder: string) {
    super();
  }

  area(name: string): ContentStore {
    return new FolderStore(join(this.folder, name));
  }
}
