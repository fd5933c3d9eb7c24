import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#kernel';
import { ContentMissing } from './content-store.js';
import { FolderStore, FolderStores } from './folder-store.js';

async function* said(...words: string[]): AsyncGenerator<Buffer> {
  for (const word of words) yield await Promise.resolve(Buffer.from(word));
}

async function* brokenOff(): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from('half'));
  throw new Error('broke off');
}

describe('contents in a folder', () => {
  let folder: string;
  let store: FolderStore;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'concord-files-'));
    store = new FolderStore(folder);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const read = async (id: string): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of store.read(id)) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const names = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const listed = async (): Promise<string[]> => {
    const ids: string[] = [];
    for await (const { id } of store.list()) ids.push(id);
    return ids.sort();
  };

  it('are there whole, for this account alone, until they are removed', async () => {
    const id = newId();
    await store.write(id, said('one ', 'and ', 'two'));
    expect(await read(id)).toBe('one and two');
    expect(await listed()).toEqual([id]);
    expect(statSync(join(folder, id.slice(-2), id)).mode & 0o077).toBe(0);
    await store.remove(id);
    await store.remove(id);
    await expect(read(id)).rejects.toBeInstanceOf(ContentMissing);
  });

  it('are not there at all when their writing broke off', async () => {
    const id = newId();
    await expect(store.write(id, brokenOff())).rejects.toThrow('broke off');
    await expect(read(id)).rejects.toBeInstanceOf(ContentMissing);
    expect(names()).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'a/b', '0190', `${newId()}.new`])('have no name like %j', async (id) => {
    await expect(read(id)).rejects.toBeInstanceOf(ContentMissing);
    await expect(store.write(id, said('x'))).rejects.toBeInstanceOf(ContentMissing);
    expect(names()).toEqual([]);
  });

  it('lose what a crash left half written, after a day', async () => {
    const id = newId();
    await store.write(id, said('whole'));
    const half = join(folder, id.slice(-2), `${id}.0123456789ab.new`);
    writeFileSync(half, 'half');
    expect(await listed()).toEqual([id]);
    expect(names()).toHaveLength(2);
    utimesSync(half, 0, 0);
    expect(await listed()).toEqual([id]);
    expect(names()).toHaveLength(1);
  });

  it('of one area are not in another', async () => {
    const stores = new FolderStores(folder);
    const id = newId();
    await stores.area('evidence').write(id, said('x'));
    await expect(stores.area('papers').read(id)[Symbol.asyncIterator]().next()).rejects.toThrow();
    expect(await listed()).toEqual([]);
  });
});
