/** Every word a person reads stands in the catalogues, in both languages, and every sentence there is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormField } from '../src/shared/actions/action-form.js';
import { everyForm } from './form-fields.js';
import { hardCodedText } from './hard-coded-text.js';
import { parsed, saidIn, screenSources, webDirectory } from './screen-sources.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
const folder = (language: string) =>
  join(webDirectory, '../../libs/contracts/src/locales', language, 'screens');
const filesOf = (language: string): Map<string, Record<string, string>> =>
  new Map(
    readdirSync(folder(language))
      .sort()
      .map((name) => [
        name,
        JSON.parse(readFileSync(join(folder(language), name), 'utf8')) as Record<string, string>,
      ]),
  );
const files = { 'zh-CN': filesOf('zh-CN'), en: filesOf('en') };
const textsOf = (language: (typeof LANGUAGES)[number]) =>
  new Map([...files[language].values()].flatMap((file) => Object.entries(file)));
const zh = textsOf('zh-CN');
const en = textsOf('en');

/** Counted sentences are asked for without their ending. */
const plain = (key: string) => key.replace(/_(?:one|other)$/, '');
const known = new Set([...zh.keys()].map(plain));
const said = screenSources.flatMap(({ path, file }) => saidIn(file).map((one) => ({ ...one, path })));
const asKey = /^(?:shared|portal|console)\.[a-z][\w-]*(?:\.[\w.-]+)?$/;
/** `console.role.` may begin many keys; `console.` alone would excuse every one. */
const beginning =
  /^(?:(?:shared|portal|console)\.[\w-]+(?:[.-][\w.-]*)?|(?:actions|fields|then|options)\.[\w.-]*)$/;
const beginnings = said.filter(({ whole, text }) => !whole && beginning.test(text)).map(({ text }) => text);
const deep = (fields: readonly FormField[]): string[] =>
  fields.flatMap(({ name, fields: within = [] }) => [name, ...deep(within)]);
/** Title of a form, what follows from it, and the question of each of its fields. */
const wordsOfForms = Object.entries(everyForm).flatMap(([link, { fields }]) => [
  `actions.${link}`,
  `then.${link}`,
  ...deep(fields).map((name) => `fields.${name}`),
]);
/** A question in the words of one command: `fields.<action>.<path>`. */
const ownWords = /^fields\.([\w-]+\.[\w-]+)\./;
const facts = (text: string) =>
  [...new Set([...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name))].sort().join();

describe('the catalogues of the screens', () => {
  it('have the same files, and the same keys but for what English counts', () => {
    expect([...files['zh-CN'].keys()]).toEqual([...files.en.keys()]);
    expect([...zh.keys()].filter((key) => !en.has(key))).toEqual([]);
    expect(
      [...en.keys()].filter(
        (key) => !zh.has(key) && !(key.endsWith('_one') && zh.has(`${plain(key)}_other`)),
      ),
    ).toEqual([]);
    expect([...zh.keys()].filter((key) => key.endsWith('_other') && !en.has(`${plain(key)}_one`))).toEqual(
      [],
    );
  });

  it.each(LANGUAGES)('%s say a thing once, under the name of their file', (language) => {
    const all = [...files[language]].flatMap(([file, texts]) =>
      Object.keys(texts).map((key) => ({ file, key })),
    );
    const keys = all.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const mine = all.filter(({ key }) => /^(?:shared|portal|console)\./.test(key));
    expect(mine.filter(({ file, key }) => !file.startsWith(key.slice(0, key.indexOf('.'))))).toEqual([]);
  });

  it('fill in the same facts', () => {
    // English names its months.
    const different = [...zh].filter(
      ([key, text]) => !key.startsWith('shared.date.') && facts(text) !== facts(en.get(key) ?? ''),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are translated, kind and free of blame', () => {
    const wordless = (text: string) => !/\p{L}/u.test(text.replace(/{{\w+}}/g, ''));
    const names = new Set(['shared.language.other']);
    const unlike = [...zh].filter(
      ([key, text]) => !wordless(text) && !names.has(key) && !/\p{Script=Han}/u.test(text),
    );
    expect(unlike.map(([key]) => key)).toEqual([]);
    const chinese = [...en].filter(
      ([key, text]) => !names.has(key) && /[\p{Script=Han}。，；：（）]/u.test(text),
    );
    expect(chinese.map(([key]) => key)).toEqual([]);
    expect(
      [...zh].filter(([, text]) => /系统错误|非法|违规操作|你(?!们)/.test(text)).map(([key]) => key),
    ).toEqual([]);
    expect([...zh, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('have what the screens ask for', () => {
    const missing = said.filter(({ whole, text }) => whole && asKey.test(text) && !known.has(text));
    expect(missing.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
    const groundless = beginnings.filter((start) => ![...known].some((key) => key.startsWith(start)));
    expect(groundless).toEqual([]);
  });

  it('hold nothing that no screen asks for', () => {
    const asked = new Set(said.filter(({ whole }) => whole).map(({ text }) => text));
    const idle = [...known].filter(
      (key) => !asked.has(key) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(idle).toEqual([]);
  });

  it('have title, consequence and questions of every form', () => {
    expect(wordsOfForms.length).toBeGreaterThan(500);
    expect([...new Set(wordsOfForms)].filter((key) => !zh.has(key) || !en.has(key))).toEqual([]);
  });

  it('have words of their own only for commands there are', () => {
    const actions = new Set(Object.values(everyForm).map(({ action }) => action));
    const own = [...known].flatMap((key) => ownWords.exec(key)?.[1] ?? []);
    const ofNobody = own.filter(
      (action) => !actions.has(action) && !/^(?:party|role|claim|error)\./.test(action),
    );
    expect(ofNobody).toEqual([]);
  });

  it('name every role there is', () => {
    const roles = [
      ...readFileSync(join(webDirectory, '../../config/access/roles.yaml'), 'utf8').matchAll(
        /^([A-Z_]+):$/gm,
      ),
    ].map(([, role]) => `console.role.${role ?? ''}`);
    expect(roles.length).toBeGreaterThan(15);
    expect(roles.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the sources of the screens', () => {
  it.each([
    ['<p>Hello</p>'],
    ['<p>{on ? "yes" : null}</p>'],
    ['<input placeholder="Name" />'],
    ['<Field label={`Name ${x}`} />'],
    ['const x = "你好";'],
  ])('would be caught saying %s', (text) => {
    expect(hardCodedText(parsed('probe.tsx', text))).toHaveLength(1);
  });

  it.each([
    ['<p className="lead">{t("portal.x")}</p>'],
    ['<input type="text" name="phone" />'],
    ['<p>{a} · {b}</p>'],
  ])('may say %s', (text) => {
    expect(hardCodedText(parsed('probe.tsx', text))).toEqual([]);
  });

  it('hold no text of their own', () => {
    const found = screenSources.flatMap(({ path, file }) =>
      hardCodedText(file).map((text) => `${path}: ${text}`),
    );
    expect(screenSources.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });
});
