/** `concord protocol`: whether a server keeps what the written protocol of the live line promises. */
import { Cast, networkTransport } from '#journey';
import { loadSettings } from '#platform/config';
import { CommandFailed, textOption, type Command } from '../command.js';
import { patiently } from '../patiently.js';

export const protocolCommand: Command = {
  name: 'protocol',
  usage: '[--url URL]',
  summary: 'Tries every promise of the live line (libs/live/PROTOCOL.md) on a running demo server.',
  options: { url: { type: 'string' } },
  words: 0,
  async run(_, options) {
    const url = textOption(options, 'url') ?? loadSettings().publicUrl;
    // Only this command needs a client of its own.
    const [{ tryAll }, { Table }] = await Promise.all([import('./clauses.js'), import('./table.js')]);
    const table = await Table.laid(url, new Cast(patiently(networkTransport(url))));
    const broken: string[] = [];
    for await (const { clause, broken: why } of tryAll(table)) {
      console.log(`${why === undefined ? 'kept  ' : 'BROKEN'} ${clause.id} ${clause.says}`);
      if (why !== undefined) broken.push(`${clause.id}: ${why}`);
    }
    await table.clear();
    if (broken.length > 0) throw new CommandFailed(broken.join('\n'));
    console.log('The server keeps the protocol.');
  },
};
