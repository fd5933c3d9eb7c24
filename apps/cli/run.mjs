/** Runs a compiled program of this folder from a fresh build: `node apps/cli/run.mjs main verify audit`. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhatIsStale, installWhatIsMissing, requireNode, root } from './prepare.mjs';

requireNode();
installWhatIsMissing();
buildWhatIsStale();
process.setSourceMapsEnabled(true);

const [program] = process.argv.splice(2, 1);
const file = join(root, 'dist/apps/cli/src', `${program}.js`);
process.argv[1] = file;
await import(pathToFileURL(file).href);
