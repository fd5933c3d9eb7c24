/** Wherever the server is started it is started alike, so that what is measured is what runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { STARTED_WITH } from '../../apps/cli/src/bench/own-process.js';

const STARTS = /"?node\b.*(?:apps\/cli\/start\.mjs|apps\/api\/src\/bundled\.main\.js)/g;

describe('the server', () => {
  it.each(['package.json', 'README.md', 'docker/Dockerfile'])(
    'is started in %s as in the benches',
    (path) => {
      const starts = readFileSync(join(rootDir(), path), 'utf8').match(STARTS) ?? [];
      const served = starts.filter((line) => !line.includes('--watch-path'));
      expect(served).not.toEqual([]);
      for (const line of served) for (const flag of STARTED_WITH) expect(line).toContain(flag);
    },
  );
});
