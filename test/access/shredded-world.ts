import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '#platform/config';
import { ConcordDatabase } from '#platform/database';
import { freshPlace } from '#testing/database';
import { until } from '#testing/until';
import { buildHouse } from '../../apps/api/src/start.js';
import { Housekeeping } from '../../apps/api/src/housekeeping.js';
import { restoreBackup, takeBackup } from '../../apps/cli/src/backup/take-and-restore.js';
import { databaseFiles, filesIn } from './everything-stored.js';
import { openSecretWorld, rest, type SecretWorld } from './secret-world.js';

const DAY_MS = 86_400_000;
/** Keys that are to be destroyed: of caucuses, of private words, of sealed figures. */
const PERISHABLE = /^(?:caucus|range)\..*\.key$/;

/** A house in which everything said in private has had its time, and another one on what was backed up of it. */
export interface ShreddedWorld {
  readonly house: SecretWorld;
  /** The same people and the same routes, on the restored database with the keys there are now. */
  readonly restored: SecretWorld;
  /** Of backups, taken before the keys were destroyed and after. */
  readonly folders: { readonly before: string; readonly after: string };
  /** Where the keys of both houses lie. */
  readonly keyDirectories: readonly string[];
  /** Secrets of the keys as they were before. */
  readonly secretsBefore: readonly string[];
  close(): Promise<void>;
}

export async function openShreddedWorld(): Promise<ShreddedWorld> {
  const house = await openSecretWorld();
  await rest(house);
  const folder = mkdtempSync(join(tmpdir(), 'concord-shredded-'));
  const folders = { before: join(folder, 'before'), after: join(folder, 'after') };
  const { keyDirectory } = house.world.place;
  const secretsBefore = perishable(keyDirectory);
  await close(house);
  await backUp(house, folders.before);
  house.world.clock.advance(31 * DAY_MS);
  await house.world.app.get(Housekeeping, { strict: false }).round();
  // A range that was left is looked for each second.
  await until(() => Promise.resolve(perishable(keyDirectory).length === 0));
  await backUp(house, folders.after);
  const copied = join(folder, 'keys');
  cpSync(keyDirectory, copied, { recursive: true });
  const restored = await restoredFrom(house, folders.after, copied);
  return {
    ...{ house, restored: restored.house, folders, secretsBefore },
    keyDirectories: [keyDirectory, copied],
    async close() {
      await restored.close();
      await house.world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The session is over, and the talks are. */
async function close({ matters: { own }, room }: SecretWorld): Promise<void> {
  const { mediator } = room;
  await own.act(mediator, `sessions/${room.at.roomId}/closing`);
  room.leave();
  await own.act(mediator, 'attempt/ending', { code: 'GAP_TOO_WIDE', note: own.words('end-note') });
}

const perishable = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => PERISHABLE.test(name))
    .map((name) => (JSON.parse(readFileSync(join(directory, name), 'utf8')) as { secret: string }).secret);

async function backUp({ world }: SecretWorld, folder: string): Promise<void> {
  const { databaseUrl, keyDirectory } = world.place;
  const keyIds = readdirSync(keyDirectory).flatMap((name) => /^(.*)\.key$/.exec(name)?.[1] ?? []);
  const { filesDirectory, clock } = world;
  await takeBackup({ databaseUrl, filesDirectory, folder, keyIds, clock });
}

async function restoredFrom(
  house: SecretWorld,
  folder: string,
  keyDirectory: string,
): Promise<{ house: SecretWorld; close: () => Promise<void> }> {
  const place = await freshPlace();
  const filesDirectory = join(keyDirectory, 'restored-files');
  await restoreBackup(folder, place.url, filesDirectory);
  const settings = loadSettings({
    DATABASE_URL: place.url,
    CONCORD_KEY_DIRECTORY: keyDirectory,
    CONCORD_FILES_DIRECTORY: filesDirectory,
    CONCORD_LOG_LEVEL: 'fatal',
    CONCORD_RATE_LIMIT: '0',
  });
  const app = await buildHouse({ settings, clock: house.world.clock });
  await app.listen(0, '127.0.0.1');
  const database = app.get(ConcordDatabase, { strict: false });
  const here = { databaseUrl: place.url, keyDirectory };
  const world = { ...house.world, app, url: await app.getUrl(), database, place: here };
  return {
    house: { ...house, world },
    async close() {
      await app.close();
      await place.remove();
    },
  };
}

/** Every byte there is of both houses, of the backups, of the keys as they are now, and of the log. */
export function everythingLeft({
  house,
  restored,
  folders,
  keyDirectories,
}: ShreddedWorld): Map<string, Buffer> {
  const databases = [house, restored].map(({ world }) => databaseFiles(world.place.databaseUrl));
  const others = [folders.before, folders.after, ...keyDirectories].map(filesIn);
  const named = [...databases, ...others].flatMap((files, at) =>
    [...files].map(([name, bytes]) => [`${at} ${name}`, bytes] as const),
  );
  return new Map([...named, ['log', Buffer.from(house.log.join('\n'))]]);
}
