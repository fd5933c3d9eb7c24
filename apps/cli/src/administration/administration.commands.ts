/** `concord admin …`, `court …`, `roster …`, `calendar …`: what a court sets up before anybody can sign in, and once a year. */
import { resolve } from 'node:path';
import { RenewEncryption, SealedTables } from '#access';
import { CommandFailed, textOption, type Command } from '../command.js';
import { loadCalendar } from './calendar-load.js';
import { importCourt } from './court-import.js';
import { createFirstAdministrator } from './first-administrator.js';
import { inHouse, of } from './house.js';
import type { ImportReport } from './import-records.js';
import { firstPassword } from './first-password.js';
import { readRecords } from './records.js';
import { importRoster } from './roster-import.js';

const createFirst: Command = {
  name: 'admin create-first',
  usage: '--account ACCOUNT --name NAME [--organisation NAME]',
  summary:
    'Makes the first administrator. The password comes from CONCORD_FIRST_PASSWORD or as one line on standard input.',
  options: { account: { type: 'string' }, name: { type: 'string' }, organisation: { type: 'string' } },
  words: 0,
  async run(_words, options) {
    const account = textOption(options, 'account') ?? '';
    const name = textOption(options, 'name') ?? '';
    if (account === '' || name === '') throw new CommandFailed('Say --account and --name.');
    const password = await firstPassword(process.env, process.stdin);
    const organisation = textOption(options, 'organisation') ?? '定分平台';
    await inHouse((house) => createFirstAdministrator(house, { account, name, password, organisation }));
    console.log(`${account} can sign in, and sets up a second factor at the first sign-in.`);
  },
};

const court: Command = {
  name: 'court import',
  usage: 'FILE',
  summary:
    'Takes in organisations and accounts (CSV or YAML): all of them or none. Taking in twice changes nothing.',
  words: 1,
  async run([file = '']) {
    const records = readRecords(resolve(file));
    const { report, firstPasswords } = await inHouse((house) => importCourt(house, records));
    say(report);
    if (firstPasswords.size > 0)
      console.log('First passwords, shown once; each is changed at the first sign-in:');
    for (const [account, password] of firstPasswords) console.log(`  ${account}  ${password}`);
  },
};

const roster: Command = {
  name: 'roster import',
  usage: 'FILE',
  summary:
    'Takes in bodies and mediators (CSV or YAML): all of them or none. A later last day renews an entry.',
  words: 1,
  async run([file = '']) {
    const records = readRecords(resolve(file));
    say(await inHouse((house) => importRoster(house, records)));
  },
};

const calendar: Command = {
  name: 'calendar load',
  usage: 'FILE',
  summary:
    'Enters the State Council’s notice for a year (JSON or YAML) and counts the clocks it concerns anew.',
  words: 1,
  async run([file = '']) {
    const { year, days, moved } = await inHouse((house) => loadCalendar(house, resolve(file)));
    console.log(`${year}: ${days} days entered, ${moved} clocks have another due day.`);
  },
};

const renew: Command = {
  name: 'keys renew',
  usage: '',
  summary:
    'After `keys rotate field`: brings every encrypted field under the current key, in batches and while the house works; tells which older keys are still needed. Start it again if it was stopped.',
  words: 0,
  async run() {
    const { renewed, older } = await inHouse(async (house) => ({
      renewed: await of(house, RenewEncryption).execute(),
      older: await of(house, SealedTables).olderKeysInUse(),
    }));
    console.log(`${renewed} records are under the current key now.`);
    for (const { keyId, fields } of older)
      console.log(`Keep ${keyId}: ${fields} fields are under it and stay so.`);
    if (older.length === 0) console.log('No older key of fields is needed any more.');
  },
};

function say({ made, changed, unchanged }: ImportReport): void {
  console.log(`${made} made, ${changed} changed, ${unchanged} as they were.`);
}

export const administrationCommands: readonly Command[] = [createFirst, court, roster, calendar, renew];
