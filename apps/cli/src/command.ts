/** What a command of the administration program is: words for people, options for parseArgs, one thing it does. */
import type { ParseArgsConfig } from 'node:util';

export type Options = NonNullable<ParseArgsConfig['options']>;
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

export interface Command {
  /** One or two words, as typed: `backup`, `keys rotate`. */
  readonly name: string;
  /** What follows the name, e.g. `FOLDER [--to URL]`. */
  readonly usage: string;
  readonly summary: string;
  readonly options?: Options;
  /** How many words it takes besides options. */
  readonly words: number | { readonly from: number; readonly to: number };
  run(words: readonly string[], options: OptionValues): Promise<void> | void;
}

/** Something the person at the keyboard can mend; printed without a stack. */
export class CommandFailed extends Error {}

/** The command was typed wrongly; its usage is printed with it. */
export class WrongUsage extends CommandFailed {}

export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
