/** A backup is a folder: the data, and a manifest written last, so that a broken-off backup is never taken for one. */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '#kernel';
import { CommandFailed } from '../command.js';
import { copyContents, restoreContents } from './contents-backup.js';
import {
  missingRows,
  readManifest,
  requireWhole,
  sha256Of,
  writeManifest,
  type Manifest,
} from './manifest.js';
import { dumpMysql, restoreMysql } from './mysql-backup.js';
import { copySqlite, restoreSqlite } from './sqlite-backup.js';

export interface BackupOrder {
  readonly databaseUrl: string;
  readonly filesDirectory: string;
  readonly folder: string;
  readonly keyIds: readonly string[];
  readonly clock: Clock;
}

const CONTENTS = 'files';

export async function takeBackup(order: BackupOrder): Promise<Manifest> {
  const { databaseUrl, filesDirectory, folder, keyIds, clock } = order;
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CommandFailed(`${folder} is not empty; a backup gets a folder of its own.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const database = kindOf(databaseUrl);
  const file = database === 'sqlite' ? 'data.sqlite' : 'data.sql';
  const path = join(folder, file);
  const takenAt = clock.now().toISOString();
  const tables =
    database === 'sqlite' ? await copySqlite(fileOf(databaseUrl), path) : await dumpMysql(databaseUrl, path);
  // After the database: whatever it names is there by then.
  const contents = await copyContents(filesDirectory, join(folder, CONTENTS));
  const manifest: Manifest = {
    format: 1,
    database,
    takenAt,
    file,
    bytes: statSync(path).size,
    sha256: await sha256Of(path),
    tables,
    contents,
    keyIds: [...keyIds],
  };
  writeManifest(folder, manifest);
  return manifest;
}

/** Answers the manifest once every table of the restored database has the rows it should have. */
export async function restoreBackup(
  folder: string,
  databaseUrl: string,
  filesDirectory: string,
): Promise<Manifest> {
  const manifest = readManifest(folder);
  if (manifest.database !== kindOf(databaseUrl))
    throw new CommandFailed(
      `This is a backup of a ${manifest.database} database; it cannot become the other kind.`,
    );
  await requireWhole(folder, manifest);
  const path = join(folder, manifest.file);
  const found =
    manifest.database === 'sqlite'
      ? restoreSqlite(path, fileOf(databaseUrl))
      : await restoreMysql(path, databaseUrl);
  const missing = missingRows(manifest, found);
  if (missing.length > 0)
    throw new CommandFailed(`The restored database is not complete:\n${missing.join('\n')}`);
  if (manifest.contents) await restoreContents(join(folder, CONTENTS), filesDirectory, manifest.contents);
  return manifest;
}

const kindOf = (url: string): Manifest['database'] => (url.startsWith('sqlite:') ? 'sqlite' : 'mysql');
const fileOf = (url: string): string => url.slice('sqlite:'.length);
