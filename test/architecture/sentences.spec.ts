/** Whatever the house can say has a sentence in both languages, and the two say it with the same facts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusalRulesOf } from './rules-of-the-house.js';
import { rootDir } from '#platform/config';
import { reasonKey, reasons } from '#reasons';

const LOCALES = ['zh-CN', 'en'] as const;
const folder = (locale: string) => join(rootDir(), 'libs/contracts/src/locales', locale);

const files = (locale: string): Map<string, Record<string, string>> =>
  new Map(
    readdirSync(folder(locale))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [
        name,
        JSON.parse(readFileSync(join(folder(locale), name), 'utf8')) as Record<string, string>,
      ]),
  );
const catalogues = { 'zh-CN': files('zh-CN'), en: files('en') };
const sentences = (locale: (typeof LOCALES)[number]) =>
  new Map([...catalogues[locale].values()].flatMap((file) => Object.entries(file)));
const zh = sentences('zh-CN');
const en = sentences('en');

const product = ['apps', 'libs'].flatMap((part) =>
  readdirSync(join(rootDir(), part), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/(?:spec|\.d)\.ts$/.test(path) && !path.startsWith('web/'))
    .map((path) => ({ path: `${part}/${path}`, text: readFileSync(join(rootDir(), part, path), 'utf8') })),
);

/** Every match of the first group in the product's sources. */
const said = (pattern: RegExp, only: (path: string) => boolean = () => true): string[] => [
  ...new Set(
    product
      .filter(({ path }) => only(path))
      .flatMap(({ text }) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')),
  ),
];
const missing = (keys: readonly string[]) =>
  keys.flatMap((key) => [...(zh.has(key) ? [] : [`zh-CN ${key}`]), ...(en.has(key) ? [] : [`en ${key}`])]);

const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name))].sort();

/** English names its months. */
const OWN_FACTS = new Set(['deadlines.day']);

describe('catalogues', () => {
  it('have the same files with the same keys', () => {
    expect([...catalogues['zh-CN'].keys()]).toEqual([...catalogues.en.keys()]);
    expect([...zh.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect([...en.keys()].filter((key) => !zh.has(key))).toEqual([]);
  });

  it('fill in the same facts', () => {
    const different = [...zh].filter(
      ([key, text]) =>
        !OWN_FACTS.has(key) && placeholders(text).join() !== placeholders(en.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(LOCALES)('%s says a thing in one place', (locale) => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const [file, entries] of catalogues[locale])
      for (const key of Object.keys(entries)) {
        const before = seen.get(key);
        if (before !== undefined) twice.push(`${key} in ${before} and ${file}`);
        seen.set(key, file);
      }
    expect(twice).toEqual([]);
  });

  it('are translated, not copied', () => {
    expect([...zh].filter(([key, text]) => text.trim() === '' || en.get(key)?.trim() === '')).toEqual([]);
    expect([...zh].filter(([key, text]) => en.get(key) === text).map(([key]) => key)).toEqual([]);
    const wordless = (text: string) => text.replace(/{{\w+}}/g, '').trim() === '';
    const unlike = [...zh]
      .filter(([, text]) => !wordless(text) && !/\p{Script=Han}/u.test(text))
      .map(([key]) => key);
    expect(unlike).toEqual([]);
    const leftChinese = [...en].filter(([, text]) => /[\u3002\uFF0C\uFF1B]/.test(text)).map(([key]) => key);
    expect(leftChinese).toEqual([]);
  });

  it('put no blame on the machine and none on the reader', () => {
    const unkind = [...zh].filter(([, text]) => /系统错误|非法|你(?!们)|违规操作|失败原因在您/.test(text));
    expect(unkind.map(([key]) => key)).toEqual([]);
  });
});

describe('every', () => {
  const registry = readFileSync(join(rootDir(), 'libs/contracts/src/events.ts'), 'utf8');
  const declared = [...registry.matchAll(/^ {2}'([a-z][a-z-]*\.[a-z-]+)'/gm)].map(([, type]) => type ?? '');

  it('event a room records is declared, and has a sentence for the timeline', () => {
    const recorded = declared.filter((type) =>
      product.some(({ path, text }) => path !== 'libs/contracts/src/events.ts' && text.includes(`'${type}'`)),
    );
    expect(declared.length).toBeGreaterThan(60);
    expect(missing(recorded.map((type) => `timeline.${type}`))).toEqual([]);
  });

  it('rule has a sentence', () => {
    const written = said(/\brule(?:<[^(]*>)?\(\s*'([a-z-]+\.[a-z0-9-]+)'/g);
    const ids = [...new Set([...written, ...refusalRulesOf()])];
    expect(ids.length).toBeGreaterThan(80);
    expect(missing(ids.map((id) => `rules.${id}`))).toEqual([]);
  });

  it('refusal by name has a sentence', () => {
    expect(missing(said(/refusedBy\(\s*'([a-z-]+\.[a-z0-9-]+)'/g).map((id) => `rules.${id}`))).toEqual([]);
  });

  it('error has a sentence', () => {
    const constructors =
      /\b(?:new DomainError|invalid|notFound|forbidden|conflict|unprocessable|stale|unavailable)\(\s*'([a-z-]+\.[a-z0-9.-]+)'/g;
    // Constraints of our own carry their code as their name.
    const constraints = /\b(?:check|without|constraint|UNKNOWN_REASON =)\(?\s*'([a-z-]+\.[a-z0-9-]+)'/g;
    const inFields = /\bcode: '([a-z-]+\.[a-z0-9.-]+)'/g;
    const codes = [
      ...new Set([
        ...said(constructors),
        ...said(constraints),
        ...said(inFields),
        ...said(/^\s+\w+: '(input\.[a-z-]+)'/gm),
      ]),
    ];
    expect(codes.length).toBeGreaterThan(60);
    expect(missing(codes.map((code) => `errors.${code}`))).toEqual([]);
  });

  it('code of every set of reasons has a sentence', () => {
    const sets = reasons().setNames();
    const keys = sets.flatMap((set) =>
      reasons()
        .of(set)
        .map(({ code }) => reasonKey(set, code)),
    );
    expect(keys.length).toBeGreaterThan(150);
    expect(missing(keys)).toEqual([]);
  });
});
