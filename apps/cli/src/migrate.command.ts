/** `concord migrate`: brings the schema up to date; several processes may try at once, one does it. */
import { loadSettings } from '#platform/config';
import { openDatabase } from '#platform/database';
import { entities, migrations } from '../../api/src/rooms.js';
import type { Command } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Brings the database to the schema of this version. Take a backup first.',
  words: 0,
  async run() {
    const database = await openDatabase({ url: loadSettings().databaseUrl, entities, migrations });
    await database.close();
    console.log('The schema is up to date.');
  },
};
