/** The smallest life a dispute can have: three states in a ring, so that the bare service never runs out of steps. */
import { setup, transition, type SnapshotFrom } from 'xstate';

export const bareMachine = setup({
  types: { events: {} as { type: 'ADVANCE' }, context: {} as { steps: number } },
}).createMachine({
  id: 'bare',
  context: { steps: 0 },
  initial: 'received',
  states: {
    received: { on: { ADVANCE: 'screening' } },
    screening: { on: { ADVANCE: 'mediating' } },
    mediating: { on: { ADVANCE: 'received' } },
  },
});

export const firstSnapshot = JSON.stringify(
  bareMachine.resolveState({ value: 'received', context: { steps: 0 } }),
);

export interface BareStep {
  readonly state: string;
  readonly snapshot: string;
}

export function advanceBare(stored: string): BareStep {
  const snapshot = bareMachine.resolveState(JSON.parse(stored) as SnapshotFrom<typeof bareMachine>);
  const [next] = transition(bareMachine, snapshot, { type: 'ADVANCE' });
  return { state: next.value, snapshot: JSON.stringify(bareMachine.getPersistedSnapshot(next)) };
}
