import { advance, begin, whyNot, type StoredState } from '#kernel';
import { handOverMachine, UNDER_WAY, type HandOverEvent } from './hand-over.machine.js';

const walk = (...types: HandOverEvent['type'][]): StoredState =>
  types.reduce<StoredState>(
    (stored, type) => advance(handOverMachine, stored, { type }).next,
    begin(handOverMachine).next,
  );

interface StateConfig {
  readonly on?: object;
  readonly meta?: { readonly actors: readonly string[] };
}

describe('a hand-over', () => {
  it('is concluded only by a body that received it', () => {
    expect(walk('RECEIVE', 'CONCLUDE').state).toBe('concluded');
    expect(whyNot(handOverMachine, walk(), { type: 'CONCLUDE' })?.rule).toBe('hand-over.not-in-this-state');
  });

  it('can be refused at first sight or after receipt, and then no more', () => {
    expect(walk('REFUSE').state).toBe('refused');
    expect(walk('RECEIVE', 'REFUSE').state).toBe('refused');
    for (const type of ['RECEIVE', 'REFUSE', 'CONCLUDE', 'RECALL'] as const)
      expect(whyNot(handOverMachine, walk('RECEIVE', 'CONCLUDE'), { type })).toBeDefined();
  });

  it('names someone to act wherever it is under way', () => {
    const states = handOverMachine.machine.config.states as Record<string, StateConfig>;
    for (const [state, { on, meta }] of Object.entries(states)) {
      expect({ state, acts: (meta?.actors.length ?? 0) > 0 }).toEqual({
        state,
        acts: UNDER_WAY.includes(state),
      });
      expect(on !== undefined).toBe(UNDER_WAY.includes(state));
    }
  });
});
