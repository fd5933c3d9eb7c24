import tseslint from 'typescript-eslint';

/** Type-aware rules; what is switched off says why. */
export default tseslint.config(
  {
    ignores: ['../dist/**', '../node_modules/**', '../var/**', '../apps/web/**', '**/*.generated.*'].map(
      (p) => p.replace('../', ''),
    ),
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      // Crashes on TypeScript 6.0 with typescript-eslint 8.73.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Nest modules and DTOs are classes that carry only decorators.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Rows are plain data: entity classes have columns and no methods, so a spread loses nothing.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-params': ['error', 6],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/cli/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
