/** A MariaDB (or MySQL) and a Redis of the run's own: free port, throw-away folder, ended with the run. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { root } from '../../apps/cli/prepare.mjs';
import { atTheEnd, run, start, stop } from './children.mjs';
import { inMemory } from './in-memory.mjs';

/** MariaDB and MySQL refuse to run as root unless root is named. */
const runAs = process.getuid?.() === 0 ? ['--user=root'] : [];

export async function startMysql(daemon, installer) {
  const folder = ownFolder('mysql');
  const data = join(inMemory('mysql') ?? folder, 'data');
  await makeDataFolder(daemon, installer, data, folder);
  const password = randomBytes(12).toString('hex');
  const firstStatements = join(folder, 'first.sql');
  writeFileSync(
    firstStatements,
    `CREATE USER 'tester'@'127.0.0.1' IDENTIFIED BY '${password}';\n` +
      `GRANT ALL PRIVILEGES ON *.* TO 'tester'@'127.0.0.1' WITH GRANT OPTION;\n`,
  );
  const port = await freePort();
  const server = start(
    daemon,
    // The socket's name is relative to the data folder: an absolute one may be longer than the system allows.
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--socket=own.sock',
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      `--init-file=${firstStatements}`,
      '--skip-name-resolve',
      '--skip-log-bin',
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_bin',
      '--innodb-buffer-pool-size=128M',
      '--innodb-flush-log-at-trx-commit=1',
      '--max-connections=400',
      ...runAs,
    ],
    { log: join(folder, 'server.log') },
  );
  await untilItSpeaks(server, port, '', join(folder, 'server.log'));
  return { url: `mysql://tester:${password}@127.0.0.1:${port}`, stop: () => stop(server) };
}

async function makeDataFolder(daemon, installer, data, folder) {
  mkdirSync(data);
  const isMariadb = (await run(daemon, ['--version'], { gather: true })).output.includes('MariaDB');
  const { code, output } = isMariadb
    ? await run(
        installer,
        [
          '--no-defaults',
          `--datadir=${data}`,
          '--auth-root-authentication-method=normal',
          '--skip-test-db',
          ...runAs,
        ],
        { gather: true, cwd: folder },
      )
    : await run(daemon, ['--no-defaults', '--initialize-insecure', `--datadir=${data}`, ...runAs], {
        gather: true,
      });
  if (code !== 0) throw new Error(`The private database could not be made:\n${output}`);
}

export async function startRedis(daemon) {
  const folder = ownFolder('redis');
  const port = await freePort();
  const server = start(
    daemon,
    ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    { log: join(folder, 'server.log') },
  );
  await untilItSpeaks(server, port, 'PING\r\n', join(folder, 'server.log'));
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(server) };
}

function ownFolder(name) {
  mkdirSync(join(root, 'var/test'), { recursive: true });
  const folder = mkdtempSync(join(root, 'var/test', `${name}-`));
  atTheEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Ready means: it accepts a connection and says something (MySQL greets by itself, Redis answers PING). */
async function untilItSpeaks(server, port, greeting, log) {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (server.exitCode !== null || server.signalCode !== null) break;
    if (await speaks(port, greeting)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`A private server did not become ready:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

function speaks(port, greeting) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => greeting && socket.write(greeting));
    const answer = (yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(1000, () => answer(false));
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('end', () => answer(false));
  });
}
