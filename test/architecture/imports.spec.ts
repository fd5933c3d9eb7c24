/** Holds the import rules over the whole tree, and proves that each of them would notice. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { FixtureTree } from './fixture-tree.js';

interface Report {
  readonly summary: { readonly violations: readonly Violation[] };
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Config {
  readonly forbidden: readonly { readonly name: string }[];
}

function cruise(folder: string, parts: readonly string[]): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(rootDir(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      join(rootDir(), 'config/dependency-cruiser.cjs'),
      '--output-type',
      'json',
      ...parts,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr);
  const report = JSON.parse(stdout) as Report;
  return report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

const imports = (name: string) => `import '${name}';`;

/** One file that breaks the rule of its name; the second column is the file, the third what it says. */
const breaches: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['kernel-stands-alone', 'libs/kernel/src/clock.ts', imports('#contracts')],
  ['contracts-on-kernel', 'libs/contracts/src/events.ts', imports('#platform/database')],
  ['platform-below-rooms', 'libs/platform/http/src/guard.ts', imports('#access')],
  ['reference-rooms-below-base-rooms', 'libs/causes/src/cause.ts', imports('#dispute')],
  ['base-rooms-in-order', 'libs/dispute/src/spine.ts', imports('#triage')],
  ['base-rooms-in-order', 'libs/access/src/early.ts', imports('#dispute')],
  ['clients-stay-outside', 'libs/journey/src/index.ts', imports('#dispute')],
  ['flow-rooms-apart', 'libs/triage/src/gate.ts', imports('#referral')],
  ['rooms-are-known', 'libs/helpers/src/index.ts', imports('./text.js')],
  ['nobody-imports-audit', 'libs/triage/src/seen.ts', imports('#audit')],
  ['apps-apart', 'apps/worker/src/main.ts', imports('../../api/src/main.js')],
  ['through-the-door', 'libs/triage/src/deep.ts', imports('../../dispute/src/spine.js')],
  ['through-the-door-from-outside', 'apps/api/src/deep.ts', imports('../../../libs/dispute/src/spine.js')],
  ['no-cycles', 'libs/access/src/index.ts', imports('./grant.js')],
  ['resolvable', 'libs/access/src/lost.ts', imports('#acess')],
  ['domain-is-pure', 'libs/triage/src/domain/triage.rules.ts', imports('@nestjs/common')],
  ['xstate-in-machines', 'libs/triage/src/domain/other.rules.ts', imports('xstate')],
  ['typeorm-where-rows-are', 'libs/triage/src/application/gate.ts', imports('typeorm')],
  ['persistence-below-application', 'libs/triage/src/persistence/row.ts', imports('../application/gate.js')],
  ['application-below-http', 'libs/triage/src/application/ask.ts', imports('../http/door.js')],
  ['http-through-application', 'libs/triage/src/http/door.ts', imports('../persistence/table.js')],
  ['screens-know-no-room', 'apps/web/src/shared/room.ts', imports('#triage')],
  ['screens-take-types-only', 'apps/web/src/shared/event.ts', imports('#contracts')],
  ['portal-is-light', 'apps/web/src/portal/button.tsx', imports('antd')],
  ['portal-is-light', 'apps/web/src/portal/rail.tsx', imports('../console/rail.js')],
  ['console-apart-from-portal', 'apps/web/src/console/field.tsx', imports('../portal/button.js')],
  ['shared-below-both', 'apps/web/src/shared/page.ts', imports('../console/rail.js')],
  ['heavy-packages-late', 'apps/web/src/console/chart.ts', imports('echarts')],
  ['what-draws-late', 'apps/web/src/console/count.ts', imports('./draw-lines.js')],
  ['no-tests-in-the-product', 'libs/triage/src/built.ts', imports('#testing/builder')],
  ['no-dev-packages-in-the-product', 'libs/triage/src/random.ts', imports('fast-check')],
];

/** The other halves of those imports, and things that are allowed and must not be reported. */
const innocent = {
  'libs/helpers/src/text.ts': 'export {};',
  'libs/access/src/grant.ts': imports('./index.js'),
  'libs/triage/src/persistence/table.ts': imports('typeorm'),
  'libs/triage/src/domain/triage.machine.ts': imports('xstate') + imports('#kernel'),
  'libs/triage/src/domain/triage.rules.spec.ts': imports('fast-check') + imports('#testing/builder'),
  'libs/dispute/src/reader.ts': imports('#access') + imports('#causes') + imports('#platform/database'),
  'libs/triage/src/application/decide.ts': imports('../http/triage.dto.js'),
  'libs/triage/src/http/triage.dto.ts': 'export {};',
  'libs/triage/src/domain/heat.machine.ts': imports('./heat.rules.js'),
  'libs/triage/src/domain/heat.rules.ts': "import type { door } from './heat.machine.js';",
  'libs/triage/src/asks.ts': imports('#dispute') + imports('#access'),
  'apps/web/src/console/rail.tsx': imports('antd') + imports('../shared/line.js'),
  'apps/web/src/shared/line.ts': "export const line = import('socket.io-client');",
  'apps/web/src/console/draw-lines.ts': imports('echarts'),
  'apps/web/src/console/late.ts': "export const late = import('./draw-lines.js');",
  'apps/web/src/shared/told.ts': "import type { door } from '#contracts';",
  'apps/worker/src/rooms.ts': imports('../../api/src/rooms.js'),
  'apps/api/src/rooms.ts': imports('#triage') + imports('#audit'),
};

describe('import rules', () => {
  it('hold in the whole tree', () => {
    expect(cruise(rootDir(), ['apps', 'libs', 'test'])).toEqual([]);
  });

  describe('in a tree with one breach of each kind', () => {
    let tree: FixtureTree;
    let found: string[] = [];

    beforeAll(() => {
      tree = new FixtureTree({
        ...innocent,
        ...Object.fromEntries(breaches.map(([, file, text]) => [file, text])),
      });
      found = cruise(tree.folder, ['apps', 'libs', 'test']);
    });
    afterAll(() => tree.remove());

    it.each(breaches)('%s notices %s', (rule, file) => {
      expect(found.filter((line) => line.startsWith(`${rule}: `)).join('\n')).toContain(file);
    });

    it('has a breach for every rule there is', () => {
      const config = createRequire(import.meta.url)('../../config/dependency-cruiser.cjs') as Config;
      const names = (list: readonly string[]) => [...new Set(list)].sort();
      expect(names(breaches.map(([rule]) => rule))).toEqual(names(config.forbidden.map(({ name }) => name)));
    });

    it.each(Object.keys(innocent).filter((file) => !/helpers|grant/.test(file)))(
      'has nothing against %s',
      (file) => {
        expect(found.filter((line) => line.includes(`: ${file} -> `))).toEqual([]);
      },
    );
  });
});
