/** `concord keys …`: the secret keys of this installation, which are in no database and in no backup. */
import { loadSettings } from '#platform/config';
import { FileKeyStore, KeyDestroyed, type KeyPurpose, type KeyStore } from '#platform/crypto';
import { CommandFailed, WrongUsage, type Command } from './command.js';
import { keysCopyCommand } from './keys-copy.command.js';

const purposes = 'field, blind-index, session, checkpoint';

function keyStore(): KeyStore {
  const { keyDirectory, mode } = loadSettings();
  return new FileKeyStore({ directory: keyDirectory, mode });
}

function purposeFrom(word: string | undefined): KeyPurpose {
  if (word === undefined || !/^(?:field|blind-index|session|checkpoint|[a-z-]+\.[a-z0-9-]+)$/.test(word))
    throw new WrongUsage(`The purpose is one of ${purposes}, or a narrower one such as caucus.ID.`);
  return word as KeyPurpose;
}

const list: Command = {
  name: 'keys list',
  usage: '',
  summary: 'Names the keys that exist. Secrets are never printed.',
  words: 0,
  run() {
    const ids = keyStore().ids();
    console.log(
      ids.length > 0 ? ids.join('\n') : 'There is no key yet; the first is made when it is needed.',
    );
  },
};

const create: Command = {
  name: 'keys create',
  usage: 'PURPOSE',
  summary: `Makes the first key of a purpose (${purposes}); does nothing when there is one.`,
  words: 1,
  run([purpose]) {
    console.log(keyStore().current(purposeFrom(purpose)).id);
  },
};

const rotate: Command = {
  name: 'keys rotate',
  usage: 'PURPOSE',
  summary: 'Makes a new current key. What the older ones encrypted stays readable until they are destroyed.',
  words: 1,
  run([purpose]) {
    console.log(keyStore().rotate(purposeFrom(purpose)).id);
  },
};

const destroy: Command = {
  name: 'keys destroy',
  usage: 'KEY-ID --for-ever',
  summary: 'Overwrites a key. What was encrypted with it can never be read again, in no backup either.',
  options: { 'for-ever': { type: 'boolean' } },
  words: 1,
  run([id = ''], options) {
    if (options['for-ever'] !== true) throw new WrongUsage('Say --for-ever: there is no way back.');
    const keys = keyStore();
    try {
      keys.byId(id);
    } catch (error) {
      if (error instanceof KeyDestroyed) throw new CommandFailed(`There is no key ${id}.`);
      throw error;
    }
    keys.destroy(id);
    console.log(`${id} is destroyed.`);
  },
};

export const keyCommands: readonly Command[] = [list, create, rotate, destroy, keysCopyCommand];
