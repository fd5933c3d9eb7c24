/** Every machine of the house walked by chance: no exception, no dead end, nothing unreached, no nameless refusal. */
import { FINAL_PHASES } from '#dispute';
import { advance } from '#kernel';
import { Catalogues } from '#platform/http';
import { MachineWalk, transitionName, type Walked } from '#testing/walk-machine';
import { machines } from '../../apps/api/src/rooms.js';

const STEPS = process.env['LONG'] === '1' ? 1_000_000 : 50_000;
const SEED = 20_261_120;

/** Matters that rest, and from which a way still leads on: to the shelf, to late performance. */
const STILL_LEAVES: Readonly<Record<string, readonly string[]>> = {
  dispute: ['closed'],
  performance: ['enforcing'],
};

interface Case {
  readonly walk: MachineWalk;
  walked?: Walked;
}
/** By its name: another machine beside it does not change its way. */
const seedOf = (name: string): number =>
  [...name].reduce((seed, letter) => seed + letter.charCodeAt(0), SEED);
const cases = machines.map((machine): [string, Case] => [
  machine.name,
  { walk: new MachineWalk(machine, seedOf(machine.name)) },
]);
/** Fewer would not come to the last of many rules that have to hold together. */
const EACH = Math.max(Math.ceil(STEPS / machines.length), 4_000);
const walkedOf = (one: Case): Walked => (one.walked ??= one.walk.walk(EACH));

describe.each(cases)('%s, walked by chance', (name, one) => {
  const { walk } = one;
  const stays = (state: string) => STILL_LEAVES[name]?.includes(state) === true;

  it('goes on or says which rule refuses, changes nothing when it refuses, and can be put away and opened', () => {
    expect(walkedOf(one).faults).toEqual([]);
  });

  it('reaches every state and takes every transition', () => {
    const { states, transitions } = walkedOf(one);
    expect(walk.states.filter((state) => !states.has(state.name)).map((state) => state.name)).toEqual([]);
    expect(walk.transitions.map(transitionName).filter((taken) => !transitions.has(taken))).toEqual([]);
  });

  it('has a way out of every state that is not declared final, and of no other', () => {
    // Insisting on filing leads out of every phase, final ones too; it says nothing about a phase's own ways.
    const left = new Set(
      [...walkedOf(one).transitions]
        .map((taken) => taken.split(' '))
        .filter(([from, event, to]) => from !== to && event !== 'INSIST')
        .map(([from]) => from),
    );
    const open = walk.states.filter((state) => !state.isFinal).map((state) => state.name);
    expect(open.filter((state) => !left.has(state))).toEqual([]);
    const final = walk.states.filter((state) => state.isFinal && !stays(state.name));
    expect(final.filter((state) => left.has(state.name)).map((state) => state.name)).toEqual([]);
  });

  it('has every rule refuse at least once, each with a sentence in both languages', () => {
    const { refusals } = walkedOf(one);
    expect(walk.refusing.filter((rule) => !refusals.has(rule))).toEqual([]);
    const catalogues = new Catalogues();
    const silent = [...refusals].filter(
      (rule) => !(['zh-CN', 'en'] as const).every((locale) => catalogues.has(locale, `rules.${rule}`)),
    );
    expect(silent).toEqual([]);
  });
});

describe('the walks together', () => {
  it('take as many steps as asked, and a good part of them leads somewhere', () => {
    const all = cases.map(([, one]) => walkedOf(one));
    const sum = (of: (walked: Walked) => number) => all.reduce((total, walked) => total + of(walked), 0);
    expect(sum(({ steps }) => steps)).toBeGreaterThanOrEqual(STEPS);
    expect(sum(({ accepted }) => accepted)).toBeGreaterThan(STEPS / 10);
  });
});

describe('the spine', () => {
  const spine = machines.find(({ name }) => name === 'dispute');
  if (!spine) throw new Error('the house has no spine');
  const { states } = new MachineWalk(spine, SEED);

  it('leaves no phase without somebody to act but those in which nothing waits', () => {
    expect(states.filter(({ actors }) => actors.length === 0).map(({ name }) => name)).toEqual(FINAL_PHASES);
  });

  it.each(states.map(({ name }) => name))('lets a claimant insist on filing in %s', (state) => {
    const stored = { state, machineVersion: spine.version, snapshot: { value: state, context: {} } };
    const event = { type: 'INSIST', byClaimant: true, beforeTrialCourt: false };
    expect(advance(spine, stored, event as never).next.state).toBe('withCourt');
  });
});
