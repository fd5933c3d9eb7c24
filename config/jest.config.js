import { onlyEmbedded, TOGETHER, toldTogether } from '../test/run/together.mjs';

/** Types are taken away, decorators tell Nest their parameters, JSX becomes calls. */
const compiled = (syntax) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', ...syntax },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
];

const together = process.env.TOLD_TOGETHER !== undefined;

/** One configuration for every ring; `DB=sqlite|mysql` chooses the database (see test/support). */
export default {
  rootDir: '..',
  roots: ['apps', 'libs', 'test', ...(together ? [TOGETHER] : [])].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    // What only one kind of database can do wrong is tested in its own folder.
    `<rootDir>/libs/platform/database/src/${process.env.DB === 'mysql' ? 'sqlite' : 'mysql'}/`,
    ...(process.env.MEASURED_APART ? [`<rootDir>/${process.env.MEASURED_APART}`] : []),
    ...(together ? toldTogether.map((name) => `<rootDir>/${name}`) : []),
    ...onlyEmbedded({ database: process.env.DB, long: process.env.LONG === '1' }).map(
      (start) => `<rootDir>/${start}`,
    ),
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // @fastify/static requires an ES module; Node can since 20.19, Jest cannot. The version before it is no ES module.
    '^content-disposition$': '<rootDir>/node_modules/content-disposition',
  },
  setupFiles: ['reflect-metadata'],
  testSequencer: '<rootDir>/test/run/longest-first.mjs',
  transform: { '^.+\\.ts$': compiled({ decorators: true }), '^.+\\.tsx$': compiled({ tsx: true }) },
  // Nest and SQLite leave about 600 MB in a worker after many files; a fresh worker is cheaper than swapping.
  workerIdleMemoryLimit: '700MB',
  // A busy machine is no defect; a test that hangs still ends.
  testTimeout: 120000,
};
