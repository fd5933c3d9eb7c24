import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allVariables } from './environment-variables.js';
import { rootDir } from './root-directory.js';
import { loadSettings } from './load-settings.js';

const lines = readFileSync(join(rootDir(), 'config/env/example.env'), 'utf8')
  .split('\n')
  .filter((line) => /^[A-Z]/.test(line))
  .map((line) => line.split('=') as [string, string]);

describe('the example of an environment', () => {
  it('lists every setting once, with the default that holds', () => {
    const expected = allVariables.map(({ name, default: value }) => [name, value ?? '']);
    expect([...lines].sort()).toEqual(expected.sort());
  });

  it('is itself usable', () => {
    expect(loadSettings(Object.fromEntries(lines))).toEqual(loadSettings({}));
  });
});
