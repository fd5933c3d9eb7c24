/**
 * Loading the house takes longer than what most files of a room then do with it. A whole run therefore has them told
 * together: a few files made here, each of which brings in several. Every one of those still opens a house and a
 * database of its own; alone, each runs as it is.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../apps/cli/prepare.mjs';

export const TOGETHER = 'var/test/together';

/** Where files are small and many. The others are long, or end processes. */
const PLACES = ['libs', 'test/journeys'];
const FILES = 10;

/** What a run that tells them together passes over: names as regular expressions, from the root. */
export const toldTogether = [
  String.raw`libs/.*\.(?:int|e2e)-spec\.ts$`,
  String.raw`test/journeys/.*\.e2e-spec\.ts$`,
];

/** `endings`: of the rings that are run; `passedOver`: folders of the other database. */
export function tellTogether(endings, passedOver) {
  const folder = join(root, TOGETHER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = PLACES.flatMap((place) => filesIn(place, endings))
    .filter((file) => !file.startsWith(passedOver))
    .sort((one, other) => statSync(join(root, other)).size - statSync(join(root, one)).size);
  for (let hand = 0; hand < FILES; hand += 1) {
    const those = files.filter((_, at) => at % FILES === hand);
    const lines = those.map(
      (file) => `import '${relative(folder, join(root, file)).replace(/\.ts$/, '.js')}';\n`,
    );
    if (those.length > 0) writeFileSync(join(folder, `${hand}.e2e-spec.ts`), lines.join(''));
  }
}

function filesIn(place, endings) {
  return readdirSync(join(root, place), { recursive: true })
    .map((name) => join(place, name))
    .filter((name) => endings.some((ending) => name.endsWith(ending)));
}
