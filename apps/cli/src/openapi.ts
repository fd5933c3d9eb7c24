/**
 * `npm run openapi [-- --check]`: writes the OpenAPI 3.1 document, and the screens' types and forms made from it, or says
 * whether the committed ones are current.
 */
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { keepGenerated } from './generated-file.js';
import { makeDocument } from './openapi/make-document.js';
import { makeTypes } from './openapi/make-types.js';
import { screenForms } from './openapi/screen-forms.js';

const document = await makeDocument();
const files = new Map([
  [join(rootDir(), 'libs/contracts/openapi.generated.json'), document],
  [join(rootDir(), 'apps/web/src/shared/api/schema.generated.ts'), await makeTypes(document)],
  ...screenForms(document, rootDir()),
]);
process.exit(keepGenerated('openapi', files));
