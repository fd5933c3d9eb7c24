import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const words = '/\\p{L}/u';
/** What is read to somebody stands in the catalogues, and nothing is put into a page as markup. */
const screens = [
  { selector: `JSXText[value=${words}]`, message: 'Texts stand in the catalogues: use t(…).' },
  {
    selector: `JSXAttribute[name.name=/^(?:aria-(?:label|description|roledescription|valuetext)|alt|label|placeholder|title)$/] > Literal[value=${words}]`,
    message: 'Texts stand in the catalogues: use t(…).',
  },
  {
    selector: `JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML'], MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML)$/]`,
    message: 'Pages are drawn by React; markup from elsewhere never reaches them.',
  },
];

/** Type-aware rules; what is switched off says why. */
export default tseslint.config(
  {
    ignores: ['../dist/**', '../node_modules/**', '../var/**', '**/*.generated.*'].map((p) =>
      p.replace('../', ''),
    ),
  },
  {
    files: ['apps/**/*.ts', 'apps/**/*.tsx', 'libs/**/*.ts', 'test/**/*.ts'],
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
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    languageOptions: {
      parserOptions: {
        project: './apps/web/tsconfig.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...screens],
      // Speaks of the React Compiler, which does not build these screens.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    files: ['apps/web/{test,build}/**/*.ts', 'apps/web/vite.config.ts'],
    languageOptions: {
      parserOptions: {
        project: './apps/web/test/tsconfig.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
  },
  {
    // What runs inside of a page knows the page.
    files: ['test/browser/**/*.ts'],
    languageOptions: {
      parserOptions: {
        project: './test/browser/tsconfig.json',
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
  },
  {
    files: ['apps/cli/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
