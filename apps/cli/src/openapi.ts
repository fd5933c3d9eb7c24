/** `npm run openapi [-- --check]`: writes the OpenAPI 3.1 document, or says whether the committed one is current. */
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { keepGenerated } from './generated-file.js';
import { makeDocument } from './openapi/make-document.js';

const file = join(rootDir(), 'libs/contracts/openapi.generated.json');
process.exit(keepGenerated('openapi', new Map([[file, await makeDocument()]])));
