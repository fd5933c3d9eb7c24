/** class-validator passes over a nested part that is missing: whoever nests one says whether it may be absent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootDir } from '#platform/config';

const SAID = /@(?:IsOptional|IsDefined|IsObject|IsArray)\(/;

/** A property with the decorators before it. */
const PROPERTY = /(?:^ +@\w+\([^]*?\)\s)+\s*(?:readonly )?\w+[!?]: [^;]+;/gm;

const nested = ['apps', 'libs'].flatMap((part) =>
  readdirSync(join(rootDir(), part), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('spec.ts') && !path.startsWith('web/'))
    .flatMap((path) =>
      [...readFileSync(join(rootDir(), part, path), 'utf8').matchAll(PROPERTY)]
        .filter(([text]) => text.includes('@ValidateNested('))
        .map(([text]) => ({ path: `${part}/${path}`, text })),
    ),
);

describe('nested parts of what comes in', () => {
  it('say whether they may be absent', () => {
    expect(nested.length).toBeGreaterThan(10);
    expect(nested.filter(({ text }) => !SAID.test(text))).toEqual([]);
  });
});
