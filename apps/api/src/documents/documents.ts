/** The committed OpenAPI document and the page that shows it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { rootDir } from '#platform/config';

const kept = new Map<string, Buffer>();

/** Read when first asked for: the page's program alone is more than a megabyte. */
function once(path: string): Buffer {
  const known = kept.get(path);
  if (known) return known;
  const content = readFileSync(path);
  kept.set(path, content);
  return content;
}

export const openApiDocument = (): Buffer => once(join(rootDir(), 'libs/contracts/openapi.generated.json'));
export const asyncApiDocument = (): Buffer => once(join(rootDir(), 'libs/contracts/asyncapi.generated.json'));

/** Swagger UI comes with @nestjs/swagger, so it is found from there. */
function ofSwaggerUi(name: string): Buffer {
  const fromHere = createRequire(import.meta.url);
  const fromSwagger = createRequire(fromHere.resolve('@nestjs/swagger'));
  return once(fromSwagger.resolve(`swagger-ui-dist/${name}`));
}

/** Swagger UI sets styles by itself and draws its icons from `data:`; its programs are files of ours. */
export const DOCS_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const JAVASCRIPT = 'text/javascript; charset=utf-8';

/** Starts the page. In a file of its own, because inline scripts are forbidden here. */
const STARTER = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  validatorUrl: null,
  docExpansion: 'none',
});
`;

export const docsPage = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>定分 Concord API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

export interface DocsFile {
  readonly type: string;
  readonly content: Buffer | string;
}

/** Only what the page asks for; a name is never a path. */
export function docsFile(name: string): DocsFile | undefined {
  if (name === 'start.js') return { type: JAVASCRIPT, content: STARTER };
  if (name === 'swagger-ui-bundle.js') return { type: JAVASCRIPT, content: ofSwaggerUi(name) };
  if (name === 'swagger-ui.css') return { type: 'text/css; charset=utf-8', content: ofSwaggerUi(name) };
  return undefined;
}
