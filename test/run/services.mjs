/**
 * The real services the tests need, in three ways: named by the environment, started privately from programs on
 * the PATH, or installed first (root on Debian). There is no fourth way: without them nothing is run.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './children.mjs';
import { startMysql, startRedis } from './private-servers.mjs';

const needs = {
  mysql: {
    variable: 'TEST_MYSQL_URL',
    programs: ['mariadbd', 'mysqld'],
    packages: ['mariadb-server'],
    start: (daemon) => startMysql(daemon, onPath('mariadb-install-db') ?? onPath('mysql_install_db')),
  },
  redis: {
    variable: 'TEST_REDIS_URL',
    programs: ['redis-server', 'valkey-server'],
    packages: ['redis-server'],
    start: startRedis,
  },
  chromium: {
    variable: 'CHROMIUM',
    // The shell draws pages and nothing around them: half of what a whole browser costs.
    programs: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable'],
    // Without the font Chinese text is drawn as boxes.
    packages: ['chromium-headless-shell', 'fonts-noto-cjk'],
    start: async (program) => ({ url: program, stop: async () => {} }),
  },
};

/** Answers `{ env, stop }`: variables for the tests, and the end of whatever was started. */
export async function provide(names) {
  const wanted = names.map((name) => needs[name]).filter(({ variable }) => !process.env[variable]);
  await installIfPossible(wanted.filter(({ programs }) => !firstOnPath(programs)));
  const started = await Promise.all(
    wanted.map(async (need) => [need.variable, await need.start(firstOnPath(need.programs))]),
  );
  return {
    env: Object.fromEntries(started.map(([variable, service]) => [variable, service.url])),
    stop: () => Promise.all(started.map(([, service]) => service.stop())),
  };
}

async function installIfPossible(missing) {
  if (missing.length === 0) return;
  if (!isRootOnDebian()) throw new Error(threeWays(missing));
  const packages = missing.flatMap((need) => need.packages);
  const options = { gather: true, env: { DEBIAN_FRONTEND: 'noninteractive' }, limitSeconds: 900 };
  process.stderr.write(`Installing ${packages.join(', ')} ...\n`);
  await run('apt-get', ['update'], options);
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    options,
  );
  if (code !== 0) throw new Error(`${output.slice(-2000)}\n${threeWays(missing)}`);
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}

function threeWays(missing) {
  const lines = missing.map(
    ({ variable, programs, packages }) =>
      `  ${variable}: set it; or put ${programs.join(' or ')} on the PATH; or install ${packages.join(' and ')}`,
  );
  return [
    'The tests need real services, and some were not found. Three ways to give them:',
    '  1. name running ones in the environment,',
    '  2. have their programs on the PATH (private servers are started from them),',
    '  3. run as root on Debian (the packages are installed).',
    ...lines,
  ].join('\n');
}

function firstOnPath(programs) {
  return programs.map(onPath).find((path) => path !== undefined);
}

function onPath(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
