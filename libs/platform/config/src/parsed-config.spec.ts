import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parsedBefore } from './parsed-config.js';
import { rootDir } from './root-directory.js';

const TEXT = 'term: { days: 7 }\n';
const files = {
  'deadlines/base.yaml': {
    hash: createHash('sha256').update(TEXT).digest('hex'),
    json: '{"term":{"days":7}}',
  },
};

describe('what the build parsed', () => {
  it('is used for the text it was made from, and each reader gets its own', () => {
    const first = parsedBefore('deadlines/base.yaml', TEXT, files) as { term: { days: number } };
    first.term.days = 8;
    expect(parsedBefore('deadlines/base.yaml', TEXT, files)).toEqual({ term: { days: 7 } });
  });

  it('is not used once the file was edited, nor for another file', () => {
    expect(parsedBefore('deadlines/base.yaml', TEXT.replace('7', '9'), files)).toBeUndefined();
    expect(parsedBefore('deadlines/other.yaml', TEXT, files)).toBeUndefined();
    expect(parsedBefore('toString', TEXT, files)).toBeUndefined();
  });

  it('can hold every file of the product: none says what JSON cannot', () => {
    const folder = join(rootDir(), 'config');
    const yaml = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.yaml'),
    );
    expect(yaml.length).toBeGreaterThan(20);
    for (const path of yaml) {
      const value: unknown = parse(readFileSync(join(folder, path), 'utf8'));
      expect([path, JSON.parse(JSON.stringify(value))]).toEqual([path, value]);
    }
  });
});
