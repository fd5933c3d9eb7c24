/** What a telephone has to load, and that everything it loads comes from here. Looks at a build of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { webDirectory } from './screen-sources.js';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const root = join(webDirectory, '../..');
const LARGEST_FIRST_LOAD = 150_000;

describe('the built screens', () => {
  let folder = '';
  let manifest: Record<string, Chunk> = {};
  const read = (file: string) => readFileSync(join(folder, file));

  beforeAll(() => {
    mkdirSync(join(root, 'var/test'), { recursive: true });
    folder = mkdtempSync(join(root, 'var/test/web-'));
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const how = [
      '--config',
      'apps/web/vite.config.ts',
      '--outDir',
      folder,
      '--emptyOutDir',
      '--logLevel',
      'error',
    ];
    execFileSync(process.execPath, [vite, 'build', ...how], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    manifest = JSON.parse(read('.vite/manifest.json').toString()) as Record<string, Chunk>;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Files that come with a chunk: its own, its styles, and those of whatever it imports. */
  const filesWith = (name: string, seen = new Set<string>()): Set<string> => {
    const chunk = manifest[name];
    if (!chunk || seen.has(chunk.file)) return seen;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
    for (const needed of chunk.imports ?? []) filesWith(needed, seen);
    return seen;
  };
  const firstLoad = (entry: string, ...pages: string[]) =>
    pages.reduce((files, page) => filesWith(page, files), filesWith(entry));

  it('are light where telephones come in: page, program, styles and first page', () => {
    const files = ['portal.html', ...firstLoad('portal.html', 'src/portal/pages/landing/landing-page.tsx')];
    expect(files.length).toBeGreaterThan(4);
    const weights = files.map((file) => [file, gzipSync(read(file)).length] as const);
    const sum = weights.reduce((all, [, bytes]) => all + bytes, 0);
    expect([weights, sum <= LARGEST_FIRST_LOAD]).toEqual([weights, true]);
  });

  it('load late what not everybody needs', () => {
    const portal = [...firstLoad('portal.html')].map((file) => read(file).toString()).join('\n');
    // What survives the build: a class of Ant Design, the engine below the live line, a sentence in English.
    const marks = ['ant-btn', 'engine.io', 'A neutral mediator can help'];
    expect(marks.filter((mark) => portal.includes(mark))).toEqual([]);
    const staff = [...firstLoad('console.html')].map((file) => read(file).toString()).join('\n');
    expect(staff).not.toContain('echarts');
  });

  it('ask nobody else for anything', () => {
    for (const page of ['portal.html', 'console.html']) {
      const asked = [
        ...read(page)
          .toString()
          .matchAll(/(?:src|href)="([^"]+)"/g),
      ].map(([, address]) => address ?? '');
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter((address) => !address.startsWith('/assets/'))).toEqual([]);
    }
    const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
    const foreign = styles.flatMap(
      (name) =>
        read(`assets/${name}`)
          .toString()
          .match(/(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)]+/g) ?? [],
    );
    expect(foreign).toEqual([]);
    const programs = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
    const loading =
      /(?:fetch|import|EventSource|WebSocket|sendBeacon|importScripts)\(\s*["'`](?:https?|wss?):/;
    expect(programs.filter((name) => loading.test(read(`assets/${name}`).toString()))).toEqual([]);
    expect(
      programs.filter((name) => /\beval\(|new Function\(/.test(read(`assets/${name}`).toString())),
    ).toEqual([]);
  });

  it('carry the place of the nonce on every script and style, and nothing inline', () => {
    for (const page of ['portal.html', 'console.html']) {
      const html = read(page).toString();
      const tags = html.match(/<(?:script|style|link rel="(?:modulepreload|stylesheet)")[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(2);
      expect(tags.filter((tag) => !tag.includes('nonce="CSP-NONCE"'))).toEqual([]);
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
    }
  });

  it('are packed beside themselves', () => {
    const [portal] = [...firstLoad('portal.html')].filter((file) => file.endsWith('.js'));
    const plain = read(portal ?? '');
    expect(brotliDecompressSync(read(`${portal ?? ''}.br`)).equals(plain)).toBe(true);
    expect(gunzipSync(read(`${portal ?? ''}.gz`)).equals(plain)).toBe(true);
  });
});
