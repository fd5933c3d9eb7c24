/**
 * Loading the house takes longer than what most files then do with it. A whole run therefore has them told together: a
 * few files made here, each of which brings in several. Every one of those still opens a house and a database of its
 * own; alone, each runs as it is.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../apps/cli/prepare.mjs';

export const TOGETHER = 'var/test/together';

const PLACES = ['apps/api', 'apps/cli', 'libs', 'test'];
/** Two workers, each with a few turns: the one that is through first takes the next. */
const FILES = 6;

/** Seconds, about, where a file takes many; the others are guessed by their size. So that all end together. */
const SECONDS = {
  'test/browser/scenarios-even': 130,
  'test/browser/scenarios-odd': 130,
  'test/browser/accessibility': 90,
  'test/walk/disputes': 60,
  'test/browser/tour': 45,
  'test/access/access': 45,
  'apps/api/src/demo/seed': 35,
  'test/access/suspicion': 28,
  'test/access/secrets': 22,
  'test/access/shredded': 15,
  'test/access/at-rest': 10,
  'test/browser/telling': 25,
  'test/races/desk-claims': 25,
  'test/crash/killed': 25,
  'test/crash/rooms': 25,
  'test/journeys/scenarios': 20,
  'test/crash/rooms': 25,
  'test/crash/seed': 20,
  'test/access/renewal': 15,
  'test/browser/party-steps': 15,
  'test/browser/room': 15,
  'test/browser/five-at-the-table': 25,
  'libs/room/src/': 15,
  'test/crash/start': 15,
  'test/input/input': 18,
  'test/browser/': 10,
  'test/crash/': 10,
};
const BYTES_A_SECOND = 2_500;

/** Screens do not know which database there is, nor does the code a start keeps for the next one. */
const WITHOUT_DATABASE = ['test/browser/', 'test/crash/start'];
/** Decided above the database, or told there by other tests; the long form tells these on both, the short one saves minutes. */
const DECIDED_BEFORE_IT = [
  'test/access/access',
  'test/access/suspicion',
  'test/access/secrets',
  'test/input/input',
  'apps/api/src/demo/seed',
];

/** What is told on the embedded database alone: starts of paths, from the root. */
export function onlyEmbedded({ database, long }) {
  if (database !== 'mysql') return [];
  return long ? WITHOUT_DATABASE : [...WITHOUT_DATABASE, ...DECIDED_BEFORE_IT];
}

/** What a run that tells them together passes over: names as regular expressions, from the root. */
export const toldTogether = PLACES.map((place) => String.raw`${place}/.*\.(?:int|e2e)-spec\.ts$`);

/** `endings`: of the rings that are run; `passedOver`: what is not told on this database, or apart. */
export function tellTogether(endings, passedOver) {
  const folder = join(root, TOGETHER);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = PLACES.flatMap((place) => filesIn(place, endings))
    .filter((file) => !passedOver.some((start) => file.startsWith(start)))
    .map((file) => ({ file, seconds: secondsOf(file) }))
    .sort((one, other) => other.seconds - one.seconds);
  for (const [hand, { those }] of dealt(files).entries())
    writeFileSync(join(folder, `${hand}.e2e-spec.ts`), those.map((file) => importOf(folder, file)).join(''));
}

/** Each file to the hand with the least to do; the fullest hand first. */
function dealt(files) {
  const hands = Array.from({ length: Math.min(FILES, files.length) }, () => ({ those: [], sum: 0 }));
  for (const { file, seconds } of files) {
    const idlest = hands.reduce((one, other) => (other.sum < one.sum ? other : one));
    idlest.those.push(file);
    idlest.sum += seconds;
  }
  return hands.sort((one, other) => other.sum - one.sum);
}

function secondsOf(file) {
  const known = Object.keys(SECONDS).find((start) => file.startsWith(start));
  return known ? SECONDS[known] : 1 + statSync(join(root, file)).size / BYTES_A_SECOND;
}

const importOf = (folder, file) =>
  `import '${relative(folder, join(root, file)).replace(/\.ts$/, '.js')}';\n`;

function filesIn(place, endings) {
  return readdirSync(join(root, place), { recursive: true })
    .map((name) => join(place, name))
    .filter((name) => endings.some((ending) => name.endsWith(ending)));
}
