/** `concord`: what an administrator does outside the screens. */
import { runCommandLine } from './command-line.js';
import { commands } from './commands.js';

process.exitCode = await runCommandLine(commands, process.argv.slice(2));
