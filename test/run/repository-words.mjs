/**
 * The repository speaks of the product alone: no paths of somebody's machine, no package hosts, no keys. The words
 * are put together from parts, so that this file does not find itself. The interface's own work lists are no machine's path.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../apps/cli/prepare.mjs';

const refused = [
  [
    'a path of one machine',
    `(?<![\\w.])/(?:${['ho' + 'me', 'Us' + 'ers', 'ro' + 'ot', 'wo' + 'rk(?!/(?:body|mediator|judge)\\b)', 'fa' + 'rm'].join('|')})/\\w`,
  ],
  [
    'a package host',
    `(?:${['reg' + 'istry', 'de' + 'b', 'reg' + 'istry-1'].join('|')})\\.[\\w.]+\\.(?:org|com|io|net)`,
  ],
  ['a private key', `-----BE` + `GIN [A-Z ]*PRIVATE KEY-----`],
  ['an access key', `\\b(?:AK` + `IA[0-9A-Z]{16}|gh[pousr]_\\w{30,}|npm_\\w{30,})\\b`],
  ['a merge conflict', `^(?:<{7}|>{7}) `],
  ['work left open', `\\b(?:TO` + `DO|FIX` + `ME)\\b`],
].map(([what, pattern]) => [what, new RegExp(pattern, 'm')]);

const textOnly = (file) =>
  !/\.(?:png|jpe?g|webp|woff2?|ico|pdf|gz)$/.test(file) && file !== 'package-lock.json';
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && textOnly(file));

let found = 0;
for (const file of files) {
  const text = contentsOf(file);
  for (const [what, pattern] of refused) {
    const match = pattern.exec(text);
    if (!match) continue;
    found += 1;
    console.log(`${file}:${text.slice(0, match.index).split('\n').length} holds ${what}: ${match[0].trim()}`);
  }
}
process.exitCode = found === 0 ? 0 : 1;

/** A file deleted in the working tree but still in the index has no words. */
function contentsOf(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
