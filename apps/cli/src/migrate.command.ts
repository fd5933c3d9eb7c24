/** `concord migrate`: brings the schema up to date; several processes may try at once, one does it. */
import { loadSettings } from '#platform/config';
import { openDatabase } from '#platform/database';
import type { Command } from './command.js';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Brings the database to the schema of this version. Take a backup first.',
  words: 0,
  async run() {
    // Here and not above: the other commands need not wait for every room to load.
    const { entities, migrations } = await import('../../api/src/rooms.js');
    const database = await openDatabase({ url: loadSettings().databaseUrl, entities, migrations });
    await database.close();
    console.log('The schema is up to date.');
  },
};
