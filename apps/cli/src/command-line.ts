/** Finds the command that was typed, checks its words, runs it, and turns what went wrong into an exit code. */
import { parseArgs } from 'node:util';
import { InvalidConfigFile, InvalidSettings } from '#platform/config';
import { CommandFailed, WrongUsage, type Command, type OptionValues } from './command.js';

/** Where sentences go; a test reads them. */
export type Screen = Pick<Console, 'log' | 'error'>;

export async function runCommandLine(
  commands: readonly Command[],
  typed: readonly string[],
  screen: Screen = console,
): Promise<number> {
  const command = commandNamed(commands, typed);
  if (!command) {
    screen.error(overview(commands));
    return typed.length === 0 || ['help', '--help', '-h'].includes(typed[0] ?? '') ? 0 : 2;
  }
  if (typed.includes('--help')) {
    screen.log(`${usageOf(command)}\n${command.summary}`);
    return 0;
  }
  return run(command, typed.slice(command.name.split(' ').length), screen);
}

async function run(command: Command, rest: readonly string[], screen: Screen): Promise<number> {
  try {
    const { words, options } = readWords(command, rest);
    await command.run(words, options);
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) {
      screen.error(`${error.message}\n${usageOf(command)}`);
      return 2;
    }
    if (isMendable(error)) {
      screen.error(error.message);
      return 1;
    }
    throw error;
  }
}

function isMendable(error: unknown): error is Error {
  return [CommandFailed, InvalidSettings, InvalidConfigFile].some((kind) => error instanceof kind);
}

function commandNamed(commands: readonly Command[], typed: readonly string[]): Command | undefined {
  return commands.find(({ name }) => name.split(' ').every((word, index) => typed[index] === word));
}

function readWords(command: Command, rest: readonly string[]): { words: string[]; options: OptionValues } {
  const parsed = parse(command, rest);
  const { from, to } =
    typeof command.words === 'number' ? { from: command.words, to: command.words } : command.words;
  if (parsed.words.length < from) throw new WrongUsage('Something is missing.');
  if (parsed.words.length > to) throw new WrongUsage(`Not understood: ${parsed.words.slice(to).join(' ')}`);
  return parsed;
}

function parse(command: Command, rest: readonly string[]): { words: string[]; options: OptionValues } {
  try {
    const { positionals, values } = parseArgs({
      args: [...rest],
      options: command.options ?? {},
      allowPositionals: true,
    });
    return { words: positionals, options: values as OptionValues };
  } catch (error) {
    if (isAboutOptions(error)) throw new WrongUsage(error.message);
    throw error;
  }
}

function isAboutOptions(error: unknown): error is Error {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');
}

function usageOf(command: Command): string {
  return `Usage: concord ${command.name} ${command.usage}`.trimEnd();
}

function overview(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.trimEnd()}\n      ${summary}`,
  );
  return ['Concord, administration', '', 'concord COMMAND [--help]', '', ...lines].join('\n');
}
