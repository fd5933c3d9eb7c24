import { setup } from 'xstate';
import { advance, begin, guardsOfRules, restore, whyNot, type MachineDefinition } from './advance.js';
import { DomainError } from './domain-error.js';
import { rule } from './rule.js';

interface Facts {
  event: { type: string; paid?: boolean };
}
const rules = { isPaid: rule<Facts>('gate.is-paid', 'TEST 1', ({ event }) => event.paid === true) };
const machine = setup({
  types: { events: {} as { type: 'OPEN'; paid?: boolean } | { type: 'SHUT' } },
  guards: guardsOfRules(rules),
  actions: { ring: () => undefined },
}).createMachine({
  id: 'gate',
  initial: 'shut',
  context: { rung: 0 },
  states: {
    shut: { on: { OPEN: { target: 'open', guard: 'isPaid', actions: 'ring' } } },
    open: { on: { SHUT: 'shut' } },
  },
});
const gate: MachineDefinition<typeof machine> = {
  name: 'gate',
  version: 2,
  machine,
  rules,
  migrations: { 1: { closed: 'shut' } },
};

describe('advance', () => {
  it('hands back the next state and the actions as data', () => {
    const { next, actions } = advance(gate, begin(gate).next, { type: 'OPEN', paid: true });
    expect(next).toEqual({
      state: 'open',
      machineVersion: 2,
      snapshot: { value: 'open', context: { rung: 0 } },
    });
    expect(actions.map(({ type }) => type)).toEqual(['ring']);
  });

  it('names the rule that refused, with its legal basis', () => {
    expect(whyNot(gate, begin(gate).next, { type: 'OPEN' })).toEqual({
      rule: 'gate.is-paid',
      basis: 'TEST 1',
    });
  });

  it('refuses an event the state does not know with a rule of its own', () => {
    const attempt = () => advance(gate, begin(gate).next, { type: 'SHUT' });
    expect(attempt).toThrow(DomainError);
    expect(whyNot(gate, begin(gate).next, { type: 'SHUT' })?.rule).toBe('gate.not-in-this-state');
  });

  it('opens what an older version stored', () => {
    const stored = { state: 'closed', machineVersion: 1, snapshot: { value: 'closed', context: {} } };
    expect(restore(gate, stored).value).toBe('shut');
  });

  it('fails loudly on a state nobody knows', () => {
    const stored = { state: 'ajar', machineVersion: 2, snapshot: { value: 'ajar', context: {} } };
    expect(() => restore(gate, stored)).toThrow(/ajar/);
  });
});
