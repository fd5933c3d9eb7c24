/** The habits of the house that a machine can see: one door and one page per room, small files, named reasons. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rootDir } from '#platform/config';

const sources = ['apps', 'libs', 'test']
  .flatMap((part) =>
    readdirSync(join(rootDir(), part), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${part}/${path}`,
    ),
  )
  .filter((path) => /\.tsx?$/.test(path) && !/(?:^|\/)(?:node_modules|dist)\//.test(path))
  .sort();
const textOf = (path: string) => readFileSync(join(rootDir(), path), 'utf8');
const holding = (pattern: RegExp, paths = sources) =>
  paths.filter((path) => basename(path) !== 'house.spec.ts' && pattern.test(textOf(path)));

const rooms = [
  ...new Set(sources.flatMap((path) => /^libs\/(?:platform\/)?[^/]+(?=\/src\/)/.exec(path) ?? [])),
];
const product = sources.filter((path) => !path.startsWith('test/') && !/spec\.ts$/.test(path));

/** Lists, not decisions: entities, migrations, event maps, tables of rules and their cases. */
const isTable = (path: string) => /\.(?:entity|migration|events|machine|generated)\.ts$|spec\.ts$/.test(path);

describe('the house', () => {
  it.each(rooms)('%s has one door', (room) => {
    expect(existsSync(join(rootDir(), room, 'src/index.ts'))).toBe(true);
  });

  it('has a page for every room that is a module', () => {
    const modules = sources.filter((path) => path.endsWith('.module.ts') && path.startsWith('libs/'));
    const pageless = modules.filter(
      (path) => !existsSync(join(rootDir(), dirname(dirname(path)), 'README.md')),
    );
    expect(pageless).toEqual([]);
  });

  it('keeps files small enough to be read', () => {
    const long = sources.filter((path) => !isTable(path) && textOf(path).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case with a role', () => {
    const name = /^(?:\d{12}-)?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.tsx?$/;
    expect(sources.filter((path) => !name.test(basename(path)))).toEqual([]);
  });

  it('has no drawer for everything', () => {
    const drawer = /(?:^|[/.-])(?:utils?|helpers?|common|managers?|misc)(?=[/.-])/;
    expect(sources.filter((path) => drawer.test(path))).toEqual([]);
  });

  it('opens every file of the product with what it is for', () => {
    const doors = /(?:^|\/)(?:index|main)\.ts$/;
    const silent = product.filter((path) => !doors.test(path) && !textOf(path).includes('/**'));
    expect(silent).toEqual([]);
  });

  it('runs every test it has, and hides no fault from the linter', () => {
    expect(holding(/\b(?:it|test|describe)\.(?:skip|todo|only)\b|\bx(?:it|describe)\(/)).toEqual([]);
    expect(holding(/(?:eslint|oxlint)-disable|@ts-(?:ignore|nocheck|expect-error)/)).toEqual([]);
  });

  it('knows no forwardRef: two rooms that need each other are one room, or lack an event', () => {
    expect(holding(/\bforwardRef\b/)).toEqual([]);
  });

  it('takes the time from the clock', () => {
    // The platform measures how long things take; a client of the API waits as people do.
    const ownTime = /^libs\/(?:platform|journey)\/|^libs\/kernel\/src\/clock\.ts$/;
    const outsideTheClock = product.filter((path) => path.startsWith('libs/') && !ownTime.test(path));
    expect(holding(/\bDate\.now\(\)|new Date\(\)/, outsideTheClock)).toEqual([]);
  });

  it('waits in no test for time to pass', () => {
    const tests = sources.filter((path) => /spec\.ts$/.test(path));
    expect(holding(/\bsetTimeout\(\s*(?:resolve|done|r)\b/, tests)).toEqual([]);
  });

  it('sets no timer in a machine', () => {
    expect(
      holding(
        /^\s*(?:after|invoke):/m,
        sources.filter((path) => path.endsWith('.machine.ts')),
      ),
    ).toEqual([]);
  });
});
