/** Files that are made from the sources and committed: written, or with `--check` compared with what is there. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { rootDir } from '#platform/config';

/** @returns the exit code: 1 where a check finds something that is not current */
export function keepGenerated(name: string, files: ReadonlyMap<string, string>): number {
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  const names = stale.map(([file]) => relative(rootDir(), file)).join(', ');
  if (stale.length === 0) console.log(`${name}: up to date`);
  else if (process.argv.includes('--check')) {
    console.log(`${name}: run \`npm run ${name}\` and commit the result (${names})`);
    return 1;
  } else {
    for (const [file, text] of stale) writeFileSync(file, text);
    console.log(`${name}: written ${names}`);
  }
  return 0;
}
