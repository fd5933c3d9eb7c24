/** A small tree of rooms on disk, with what the import rules need around it; gone when the test ends. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootDir } from '#platform/config';

const aliases = {
  '#platform/*': './libs/platform/*/src/index.ts',
  '#testing/*': './test/support/*.ts',
  '#*': './libs/*/src/index.ts',
};

export type Files = Readonly<Record<string, string>>;

/** Every room named in an import exists with an empty door, so that only the wrong import is wrong. */
const doors = [
  'kernel',
  'contracts',
  'platform/database',
  'access',
  'dispute',
  'audit',
  'causes',
  'triage',
  'referral',
];

const packages = [
  ...['xstate', 'typeorm', '@nestjs/common'],
  ...['fast-check', 'antd', 'echarts', 'socket.io-client'],
];

export class FixtureTree {
  readonly folder: string;

  constructor(files: Files) {
    const parent = join(rootDir(), 'var/test');
    mkdirSync(parent, { recursive: true });
    this.folder = mkdtempSync(join(parent, 'imports-'));
    this.write({
      'package.json': JSON.stringify({
        type: 'module',
        imports: aliases,
        dependencies: { xstate: '*', typeorm: '*', '@nestjs/common': '*' },
        devDependencies: { 'fast-check': '*', antd: '*', echarts: '*', 'socket.io-client': '*' },
      }),
      ...Object.fromEntries(doors.map((room) => [`libs/${room}/src/index.ts`, 'export const door = 1;'])),
      'apps/api/src/main.ts': 'export {};',
      'test/support/builder.ts': 'export {};',
    });
    for (const name of packages) this.writePackage(name);
    cpSync(join(rootDir(), 'tsconfig.json'), join(this.folder, 'tsconfig.json'));
    this.write(files);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private writePackage(name: string): void {
    this.write({
      [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
      [`node_modules/${name}/index.js`]: 'module.exports = {};',
    });
  }

  private write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }
}
