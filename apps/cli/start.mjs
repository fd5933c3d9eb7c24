/**
 * `npm start`: from a fresh clone to a running Concord. The server runs in this very process, so a signal to it
 * needs no passing on; migrating and seeding belong to the server's own start.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhatIsStale, fail, installWhatIsMissing, requireNode, root, say } from './prepare.mjs';

requireNode();
installWhatIsMissing();
buildWhatIsStale();
process.chdir(root);

try {
  const api = await import(pathToFileURL(join(root, 'dist/apps/api/src/bundled.main.js')).href);
  say(`Concord is ready: ${api.url}`);
} catch (error) {
  fail(explain(error));
}

/** What whoever starts it can mend is said in a sentence; anything else keeps its stack. */
function explain(error) {
  if (error?.name === 'InvalidSettings' || error?.name === 'InvalidConfigFile') return error.message;
  if (error?.code === 'EADDRINUSE')
    return `Port ${error.port} is taken: stop what listens there, or choose another (PORT=3001 npm start).`;
  return error?.stack ?? String(error);
}
