/** A password is never typed on a command line, where other people on the machine can read it. */
import { createInterface } from 'node:readline';
import { CommandFailed } from '../command.js';

export async function firstPassword(
  environment: Readonly<Record<string, string | undefined>>,
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean },
): Promise<string> {
  const given = environment['CONCORD_FIRST_PASSWORD'];
  if (given !== undefined && given !== '') return given;
  // Typed letters would show on the screen.
  if (input.isTTY === true)
    throw new CommandFailed(
      'Set CONCORD_FIRST_PASSWORD, or send the password as one line on standard input.',
    );
  for await (const line of createInterface({ input })) return line;
  throw new CommandFailed('There was no password on standard input.');
}
