import { openWorld, type World } from '#testing/world';

describe('the interface described by the server itself', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ workers: false });
  });
  afterAll(() => world.close());

  const get = (path: string) => fetch(`${world.url}${path}`, { redirect: 'manual' });

  it('serves the committed document to anybody', async () => {
    const answer = await get('/api/openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/json');
    const text = await answer.text();
    const document = JSON.parse(text) as { openapi: string; paths: object; components: { schemas: object } };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/v1/disputes/{disputeId}/gates');
    const references = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
    expect(references.filter((name) => !((name as string) in document.components.schemas))).toEqual([]);
  });

  it('serves the description of the live line, every reference of which leads somewhere', async () => {
    const answer = await get('/api/asyncapi.json');
    expect(answer.status).toBe(200);
    const text = await answer.text();
    const document = JSON.parse(text) as { asyncapi: string; operations: Record<string, { action: string }> };
    expect(document.asyncapi).toBe('3.0.0');
    expect(Object.entries(document.operations).map(([name, { action }]) => `${action} ${name}`)).toEqual([
      ...['receive watch', 'receive unwatch', 'receive watchDesk'],
      ...['receive room.enter', 'receive room.leave', 'receive room.call', 'receive room.hand'],
      ...['receive room.read', 'receive room.typing', 'receive room.say'],
      ...['send dispute.changed', 'send desk.changed', 'send room.changed', 'send room.message'],
      ...['send room.reads', 'send room.is-typing'],
    ]);
    const references = [...text.matchAll(/"\$ref": "#\/([^"]+)"/g)].map(([, path]) => path ?? '');
    const leads = (path: string) =>
      path
        .split('/')
        .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((path) => leads(path) === undefined)).toEqual([]);
  });

  it('shows it on a page whose every byte comes from here', async () => {
    const page = await get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await page.text();
    const asked = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path as string);
    expect(asked).toHaveLength(3);
    for (const path of asked) {
      expect(path).toMatch(/^\/api\/docs\/[\w.-]+$/);
      const file = await get(path);
      expect([path, file.status]).toEqual([path, 200]);
      expect(file.headers.get('content-type')).toMatch(
        path.endsWith('.css') ? /^text\/css/ : /^text\/javascript/,
      );
    }
    // Inline scripts would be blocked, so there is none.
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
  });

  it.each(['package.json', '..%2Fpackage.json', 'index.html'])('has no file %s', async (name) => {
    expect((await get(`/api/docs/${name}`)).status).toBe(404);
  });
});
