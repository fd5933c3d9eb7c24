/** One configuration for every ring; `DB=sqlite|mysql` chooses the database (see test/support). */
export default {
  rootDir: '..',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/dist/',
    '<rootDir>/apps/web/',
    // What only one kind of database can do wrong is tested in its own folder.
    `<rootDir>/libs/platform/database/src/${process.env.DB === 'mysql' ? 'sqlite' : 'mysql'}/`,
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: ['reflect-metadata'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  // Nest and SQLite leave about 600 MB in a worker after many files; a fresh worker is cheaper than swapping.
  workerIdleMemoryLimit: '700MB',
  // A busy machine is no defect; a test that hangs still ends.
  testTimeout: 120000,
};
