/** Builds the two front ends, the parties' portal and the staff console, into `dist/web`. */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.js';

const root = import.meta.dirname;
const api = process.env['CONCORD_API'] ?? 'http://127.0.0.1:3000';

const packages = (names: string): RegExp => new RegExp(`[\\\\/]node_modules[\\\\/](?:${names})[\\\\/]`);

/**
 * React's mark for servers, where no server would read it; and the portal's first page, which comes with the program
 * though every page is named by an import of its own.
 */
const EXPECTED = new Set(['MODULE_LEVEL_DIRECTIVE', 'INEFFECTIVE_DYNAMIC_IMPORT']);

// Whoever builds: a test's or a developer's environment would bring in the libraries' development halves.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

export default defineConfig({
  root,
  base: '/',
  // Replaced for each answer by whoever serves the page.
  html: { cspNonce: 'CSP-NONCE' },
  build: {
    outDir: join(root, '../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    // Old phones: what browsers of 2021 understand.
    target: ['chrome87', 'safari14', 'firefox78'],
    // The budget is a test of its own.
    chunkSizeWarningLimit: 2_000,
    // An inlined file would be a `data:` address, which the page's policy does not allow for fonts and scripts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      onLog: (level, log, handle) => {
        if (!EXPECTED.has(log.code ?? '')) handle(level, log);
      },
      input: { portal: join(root, 'portal.html'), console: join(root, 'console.html') },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: packages('react|react-dom|scheduler'), priority: 4 },
            // What both front ends stand on; a group takes along what it needs, and the portal needs no Ant Design.
            {
              name: 'ground',
              test: /[\\/](?:node_modules[\\/](?:i18next|react-i18next|@tanstack|wouter|regexparam|openapi-fetch|use-sync-external-store|void-elements|html-parse-stringify)|apps[\\/]web[\\/]src[\\/]shared[\\/](?:api|i18n|session|theme))[\\/]/,
              tags: ['$initial'],
              priority: 3,
            },
            { name: 'charts', test: packages('echarts|zrender'), priority: 2 },
            { name: 'antd', test: packages('antd|@ant-design|@rc-component'), priority: 1 },
          ],
        },
      },
    },
  },
  plugins: [compressed()],
  server: { proxy: { '/api': { target: api, ws: true } } },
});
