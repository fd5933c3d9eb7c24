/** A court that decides something for itself can rely on it: every policy there is decides something. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { CourtPolicies } from '#policies';

const sources = readdirSync(join(rootDir(), 'libs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('spec.ts') && !path.startsWith('policies/'))
  .map((path) => readFileSync(join(rootDir(), 'libs', path), 'utf8'))
  .join('\n');

const isAsked = (name: string): boolean =>
  sources.includes(`'${name}'`) || (name.startsWith('track.') && sources.includes('`track.${'));

describe('policies of courts', () => {
  const names = CourtPolicies.load().names();

  it('are each asked for by a room', () => {
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !isAsked(name))).toEqual([]);
  });
});
