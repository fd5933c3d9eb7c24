/** `npm run asyncapi [-- --check]`: writes the AsyncAPI 3 document of the live line, or says whether the committed one is current. */
import { join } from 'node:path';
import { rootDir } from '#platform/config';
import { makeLiveDocument } from './asyncapi/make-document.js';
import { keepGenerated } from './generated-file.js';

const file = join(rootDir(), 'libs/contracts/asyncapi.generated.json');
process.exit(keepGenerated('asyncapi', new Map([[file, makeLiveDocument()]])));
