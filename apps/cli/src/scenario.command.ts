/** `concord scenario FILE`: plays a dispute written as a story against a running server, as its people would. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cast, networkTransport, Player, readScenario, Surprise, type Scenario } from '#journey';
import { loadSettings } from '#platform/config';
import { CommandFailed, textOption, type Command } from './command.js';
import { patiently } from './patiently.js';

export const scenarioCommand: Command = {
  name: 'scenario',
  usage: 'FILE [--url URL]',
  summary: 'Plays a written dispute against a running demo server and stops at the first surprise.',
  options: { url: { type: 'string' } },
  words: 1,
  async run([file = ''], options) {
    const scenario = read(resolve(file));
    const url = textOption(options, 'url') ?? loadSettings().publicUrl;
    const player = new Player(new Cast(patiently(networkTransport(url))), (line) => console.log(line));
    try {
      console.log(`${await player.play(scenario)} steps, no surprise.`);
    } catch (error) {
      if (error instanceof Surprise) throw new CommandFailed(error.message);
      // What `fetch` says when nobody listens there.
      if (error instanceof TypeError) throw new CommandFailed(`No server answers at ${url}.`);
      throw error;
    }
  },
};

function read(path: string): Scenario {
  try {
    return readScenario(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CommandFailed(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
