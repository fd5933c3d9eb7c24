import { isAbsolute } from 'node:path';
import { loadSettings } from './load-settings.js';
import { InvalidSettings } from './settings.js';

const production = {
  CONCORD_MODE: 'production',
  CONCORD_PUBLIC_URL: 'https://concord.example.cn',
  CONCORD_KEY_DIRECTORY: '/srv/keys',
  CONCORD_FILES_DIRECTORY: '/srv/files',
  DATABASE_URL: 'mysql://concord:9f2c-long-and-own@db:3306/concord',
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadSettings(environment);
  } catch (error) {
    if (error instanceof InvalidSettings) return error.problems;
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('serve a demo on the embedded database when nothing is said', () => {
    const settings = loadSettings({});
    expect(settings).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      trustProxy: false,
      workers: 'inside',
      seed: 'demo',
    });
    expect(settings.redisUrl).toBeUndefined();
    expect(isAbsolute(settings.keyDirectory)).toBe(true);
    expect(settings.databaseUrl).toMatch(/^sqlite:\/.*\/var\/concord\.sqlite$/);
  });

  it('take an empty variable for one that is not set', () => {
    expect(loadSettings({ PORT: '', REDIS_URL: ' ' }).port).toBe(3000);
  });

  it('name every mistake at once, and never the value', () => {
    const problems = problemsOf({
      PORT: '70000',
      DATABASE_URL: 'postgres://me:topsecret@db/x',
      CONCORD_WORKERS: 'maybe',
      CONCORD_MDOE: 'demo',
    });
    expect(problems).toEqual([
      expect.stringContaining('PORT must be a whole number'),
      expect.stringContaining('DATABASE_URL must be sqlite:PATH or mysql://'),
      expect.stringContaining('CONCORD_WORKERS must be one of inside, none'),
      expect.stringContaining('CONCORD_MDOE is not a setting'),
    ]);
    expect(problems.join()).not.toContain('topsecret');
  });

  it.each([
    ['sqlite::memory:', 'cannot be read by a second connection'],
    ['sqlite:', 'names no file'],
    ['mysql://u:p@db:3306/', 'names no database'],
  ])('refuse the database %s, which %s', (DATABASE_URL) => {
    expect(problemsOf({ DATABASE_URL })).toHaveLength(1);
  });

  it('believe forwarded headers only from proxies that are named', () => {
    expect(loadSettings({ CONCORD_TRUST_PROXY: '10.0.0.0/8, loopback' }).trustProxy).toEqual([
      '10.0.0.0/8',
      'loopback',
    ]);
    expect(problemsOf({ CONCORD_TRUST_PROXY: 'true' })).toHaveLength(1);
  });
});

describe('production', () => {
  it('starts with what it needs, and empty', () => {
    expect(loadSettings(production)).toMatchObject({ mode: 'production', seed: 'none' });
  });

  it('wants to be told where data, keys and people are', () => {
    expect(problemsOf({ CONCORD_MODE: 'production' })).toEqual([
      'CONCORD_PUBLIC_URL must be set in production',
      'DATABASE_URL must be set in production',
      'CONCORD_KEY_DIRECTORY must be set in production',
      'CONCORD_FILES_DIRECTORY must be set in production',
    ]);
  });

  it.each([
    ['sample data', { CONCORD_SEED: 'demo' }],
    ['a password everybody knows', { DATABASE_URL: 'mysql://concord:concord@db:3306/concord' }],
    ['no password', { DATABASE_URL: 'mysql://concord@db:3306/concord' }],
    ['plain http', { CONCORD_PUBLIC_URL: 'http://concord.example.cn' }],
    ['keys beside the database', { DATABASE_URL: 'sqlite:/srv/keys/concord.sqlite' }],
  ])('refuses %s', (_what, change) => {
    expect(problemsOf({ ...production, ...change })).toHaveLength(1);
  });
});
