/** Every machine tells people where a matter stands and who is to act, and opens what older versions stored. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STANDINGS } from '#access';
import { advance, describedStates, describedSteps, restore, type MachineDefinition } from '#kernel';
import { rootDir } from '#platform/config';
import { machines } from '../../apps/api/src/rooms.js';

const named = machines.map((machine) => [machine.name, machine] as const);
const samples = join(rootDir(), 'test/fixtures/stored-states');

/** Which way a ruling goes is no rule: both are lawful. */
const RESULTS = new Set(['isValid', 'isDismissed']);

describe.each(named)('%s', (_name, machine) => {
  const states = describedStates(machine);

  it('says of every state what it is called, in Chinese first', () => {
    const wordless = states.filter(({ description }) => !/^\p{Script=Han}+.*: ./u.test(description));
    expect(wordless.map(({ name }) => name)).toEqual([]);
  });

  it('names who can act wherever something is left to do', () => {
    const idle = states.filter(({ isFinal, actors }) => !isFinal && actors.length === 0);
    expect(idle.map(({ name }) => name)).toEqual([]);
    const known = new Set<string>(STANDINGS);
    const strangers = states.flatMap(({ actors }) => actors.filter((actor) => !known.has(actor)));
    expect(strangers).toEqual([]);
  });

  it('can be reached everywhere, and guards steps only by rules with a basis', () => {
    const steps = describedSteps(machine);
    const entered = new Set(steps.filter(({ from, to }) => from !== to).map(({ to }) => to));
    expect(
      states.filter(({ isFirst, name }) => !isFirst && !entered.has(name)).map(({ name }) => name),
    ).toEqual([]);
    const baseless = steps.flatMap(({ rules }) => rules.filter(({ basis }) => !basis).map(({ id }) => id));
    expect(baseless.filter((name) => !RESULTS.has(name))).toEqual([]);
  });

  it('opens every state it has today', () => {
    for (const { name } of states)
      expect(
        restore(machine, {
          state: name,
          machineVersion: machine.version,
          snapshot: { value: name, context: {} },
        }).value,
      ).toBe(name);
  });
});

/** Rows as one version wrote them, frozen: a file is added for a new version and never changed. */
interface Samples {
  readonly machine: string;
  readonly machineVersion: number;
  readonly stored: readonly { readonly state: string; readonly snapshot: unknown }[];
  /** A step that must still be possible from the state it names. */
  readonly then?: { readonly from: string; readonly event: { readonly type: string }; readonly to: string };
}

describe('what was stored once', () => {
  const stored = readdirSync(samples)
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(join(samples, file), 'utf8')) as Samples] as const);

  it.each(stored)(
    '%s still opens and goes on',
    (_file, { machine: name, machineVersion, stored: rows, then }) => {
      const machine = machines.find((one) => one.name === name);
      if (!machine) throw new Error(`no machine is called ${name}`);
      const today = new Set(describedStates(machine).map((state) => state.name));
      for (const row of rows) expect(today).toContain(restore(machine, { ...row, machineVersion }).value);
      const from = rows.find(({ state }) => state === then?.from);
      if (then && from)
        expect(advance(machine, { ...from, machineVersion }, then.event as never).next.state).toBe(then.to);
    },
  );

  it('has a sample of every machine at every version there ever was', () => {
    const have = new Set(stored.map(([, { machine, machineVersion }]) => `${machine} v${machineVersion}`));
    const wanted = machines.flatMap(({ name, version }) =>
      Array.from({ length: version }, (_, index) => `${name} v${index + 1}`),
    );
    expect(wanted.filter((one) => !have.has(one))).toEqual([]);
  });

  it('opens a spine of a version before the first, by the names of then', () => {
    const spine = machines.find(({ name }) => name === 'dispute');
    if (!spine) throw new Error('the house has no spine');
    const later: MachineDefinition = {
      ...spine,
      version: 3,
      migrations: { 1: { assigning: 'allocating' }, 2: { allocating: 'placing' } },
    };
    const old = { state: 'assigning', machineVersion: 1, snapshot: { value: 'assigning', context: {} } };
    expect(restore(later, old).value).toBe('placing');
    expect(() => restore(spine, old)).toThrow();
  });
});
