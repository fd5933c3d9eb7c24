/** Every command of `concord`, in the order of its help. */
import { administrationCommands } from './administration/administration.commands.js';
import { backupCommand, restoreCommand } from './backup/backup.commands.js';
import { benchCommand } from './bench/bench.command.js';
import type { Command } from './command.js';
import { keyCommands } from './keys.commands.js';
import { migrateCommand } from './migrate.command.js';
import { protocolCommand } from './protocol/protocol.command.js';
import { scenarioCommand } from './scenario.command.js';
import { verifyCommands } from './verify.commands.js';

export const commands: readonly Command[] = [
  backupCommand,
  restoreCommand,
  migrateCommand,
  ...administrationCommands,
  ...verifyCommands,
  ...keyCommands,
  scenarioCommand,
  protocolCommand,
  benchCommand,
];
