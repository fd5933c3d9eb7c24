import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SettableClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { freshPlace } from '#testing/database';
import { buildHouse } from '../start.js';

const PROGRAM = 'export const answer = 42;\n'.repeat(100);
const pageOf = (name: string) =>
  `<!doctype html><title>${name}</title><script nonce="CSP-NONCE" src="/assets/a.js"></script><style nonce="CSP-NONCE"></style>`;

describe('the screens beside the API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concord-web-'));
  let place: Awaited<ReturnType<typeof freshPlace>>;
  let app: NestFastifyApplication;
  let url: string;

  const build = (): void => {
    mkdirSync(join(folder, 'web/assets'), { recursive: true });
    for (const name of ['portal', 'console']) writeFileSync(join(folder, `web/${name}.html`), pageOf(name));
    writeFileSync(join(folder, 'web/assets/a.js'), PROGRAM);
    writeFileSync(join(folder, 'web/assets/a.js.br'), brotliCompressSync(PROGRAM));
  };
  const get = (path: string, accept = 'text/html,*/*;q=0.8', more: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { headers: { accept, ...more }, redirect: 'manual' });
  const titleOf = async (path: string) => /<title>(\w+)/.exec(await (await get(path)).text())?.[1];
  const policyOf = (answer: Response): Map<string, string> =>
    new Map(
      (answer.headers.get('content-security-policy') ?? '')
        .split(';')
        .map((part) => part.trim())
        .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
    );

  beforeAll(async () => {
    place = await freshPlace();
    build();
    const settings = loadSettings({
      DATABASE_URL: place.url,
      CONCORD_KEY_DIRECTORY: join(folder, 'keys'),
      CONCORD_LOG_LEVEL: 'fatal',
      CONCORD_RATE_LIMIT: '0',
    });
    app = await buildHouse({ settings, clock: new SettableClock(), webDirectory: join(folder, 'web') });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows the portal at every address of its own, the console below /console', async () => {
    for (const path of ['/', '/enter', '/disputes/7/consent?from=sms', '/consoles'])
      expect([path, await titleOf(path)]).toEqual([path, 'portal']);
    for (const path of ['/console', '/console/', '/console/queue', '/console/disputes/7?tab=people'])
      expect([path, await titleOf(path)]).toEqual([path, 'console']);
  });

  it('gives each answer a nonce of its own, and the policy names that one', async () => {
    const [one, other] = [await get('/'), await get('/')];
    const nonces = await Promise.all(
      [one, other].map(async (answer) => {
        const used = [...(await answer.text()).matchAll(/nonce="([^"]+)"/g)].map(([, nonce]) => nonce);
        expect(new Set(used).size).toBe(1);
        expect(policyOf(answer).get('script-src')).toBe(`'self' 'nonce-${used[0] ?? ''}'`);
        expect(policyOf(answer).get('style-src')).toBe(`'self' 'nonce-${used[0] ?? ''}'`);
        return used[0] ?? '';
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(Buffer.from(nonces[0] ?? '', 'base64').length).toBeGreaterThanOrEqual(16);
    expect(one.headers.get('cache-control')).toBe('no-store');
  });

  it('allows nothing inline, nothing from elsewhere, no frame and no leaking of addresses', async () => {
    const page = await get('/console/disputes/7');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    expect(policyOf(page).get('default-src')).toBe("'none'");
    expect(policyOf(page).get('frame-ancestors')).toBe("'none'");
    expect(policyOf(page).get('base-uri')).toBe("'none'");
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('permissions-policy')).toContain('geolocation=()');
  });

  it('never answers the API with a page', async () => {
    for (const path of [
      '/api',
      '/api/v1/nothing',
      '/api/v2/disputes',
      '/assets/none.js',
      '/assets/..%2fportal.html',
    ]) {
      const answer = await get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(policyOf(answer).get('default-src')).toBe("'none'");
    }
    const mistyped = await get('/disputs', 'application/json');
    expect([mistyped.status, ((await mistyped.json()) as { code: string }).code]).toEqual([
      404,
      'platform.not-found',
    ]);
    const written = await fetch(`${url}/enter`, { method: 'POST' });
    expect(written.headers.get('content-type')).toContain('application/problem+json');
  });

  it('serves packed files that never change', async () => {
    const packed = await get('/assets/a.js', '*/*', { 'accept-encoding': 'br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(packed.headers.get('content-type')).toMatch(/javascript/);
    expect(await packed.text()).toBe(PROGRAM);
    const plain = await get('/assets/a.js', '*/*', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(PROGRAM);
  });

  it('says so in a sentence while the screens are not built, and shows them as soon as they are', async () => {
    rmSync(join(folder, 'web'), { recursive: true });
    const answer = await get('/', 'text/html', { 'accept-language': 'en' });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      code: 'web.not-built',
      detail: expect.stringContaining('npm run build') as string,
    });
    expect((await get('/api/v1/house')).status).toBe(200);
    build();
    expect((await get('/')).status).toBe(200);
  });

  it('tells anybody whose house it is and what time it is there', async () => {
    const house = (await (await get('/api/v1/house', 'application/json')).json()) as Record<string, unknown>;
    expect(house).toMatchObject({ mode: 'demo', courtName: expect.any(String) as string });
    expect(Date.parse(String(house['now']))).not.toBeNaN();
  });
});
