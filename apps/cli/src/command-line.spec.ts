import { runCommandLine } from './command-line.js';
import { CommandFailed, type Command, type OptionValues } from './command.js';

describe('the command line', () => {
  const calls: (readonly [readonly string[], OptionValues])[] = [];
  const commands: Command[] = [
    {
      name: 'keys rotate',
      usage: 'PURPOSE [--quietly]',
      summary: 'Turns the key.',
      options: { quietly: { type: 'boolean' } },
      words: 1,
      run(words, options) {
        if (words[0] === 'broken') throw new CommandFailed('The lock is broken.');
        if (words[0] === 'defect') throw new RangeError('a defect');
        calls.push([words, options]);
      },
    },
  ];
  const said: string[] = [];
  const screen = { log: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  const type = (...typed: string[]) => runCommandLine(commands, typed, screen);

  beforeEach(() => {
    calls.length = said.length = 0;
  });

  it('gives a command its words and options', async () => {
    expect(await type('keys', 'rotate', 'field', '--quietly')).toBe(0);
    expect(calls).toEqual([[['field'], { quietly: true }]]);
  });

  it.each([
    ['too little', ['keys', 'rotate']],
    ['too much', ['keys', 'rotate', 'field', 'session']],
    ['an option nobody knows', ['keys', 'rotate', 'field', '--loudly']],
  ])('answers %s with the usage', async (_what, typed) => {
    expect(await type(...typed)).toBe(2);
    expect(said.join()).toContain('Usage: concord keys rotate PURPOSE [--quietly]');
    expect(calls).toEqual([]);
  });

  it('lists what there is when it does not know the command', async () => {
    expect(await type('keys', 'paint')).toBe(2);
    expect(await type()).toBe(0);
    expect(said.join()).toContain('Turns the key.');
  });

  it('says in a sentence what can be mended, and lets a defect keep its stack', async () => {
    expect(await type('keys', 'rotate', 'broken')).toBe(1);
    expect(said).toEqual(['The lock is broken.']);
    await expect(type('keys', 'rotate', 'defect')).rejects.toThrow('a defect');
  });
});
