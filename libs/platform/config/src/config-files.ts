import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/**
 * Law and court policy that change are data under `config/`. This finds the folder from the source tree and from
 * the built one alike (the first folder upwards that holds `package.json` and `config`), or takes
 * `CONCORD_CONFIG_DIR`.
 */
export function configDirectory(): string {
  const given = process.env['CONCORD_CONFIG_DIR'];
  if (given) return given;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!(existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'config')))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('config/ was not found above the program; set CONCORD_CONFIG_DIR');
    folder = parent;
  }
  return join(folder, 'config');
}

/** Parsed content of a YAML or JSON file below `config/`; a file that does not parse is named in the error. */
export function readConfigFile(path: string): unknown {
  try {
    return parse(readFileSync(join(configDirectory(), path), 'utf8'));
  } catch (cause) {
    throw new Error(`config/${path} cannot be read`, { cause });
  }
}

/** Paths below `config/` of the data files in one folder, in the order of their names. */
export function configFilesIn(folder: string): string[] {
  return readdirSync(join(configDirectory(), folder))
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
