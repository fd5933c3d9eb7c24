import { setup } from 'xstate';
import type { MachineDefinition } from '#kernel';

/** What another body was given: it takes the matter, sends it back, or we take it back because the court is wanted. */
export type HandOverEvent =
  { type: 'RECEIVE' } | { type: 'REFUSE' } | { type: 'CONCLUDE' } | { type: 'RECALL' };

const machine = setup({
  types: { events: {} as HandOverEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
}).createMachine({
  id: 'hand-over',
  initial: 'prepared',
  states: {
    prepared: {
      description: '已移交待接收: the sealed packet is with the other body.',
      meta: { actors: ['AGENCY', 'DIVERSION_OFFICER'] },
      on: { RECEIVE: 'received', REFUSE: 'refused', RECALL: 'recalled' },
    },
    received: {
      description: '已接收: the other body handles the matter by its own rules.',
      meta: { actors: ['AGENCY', 'DIVERSION_OFFICER'] },
      on: { CONCLUDE: 'concluded', REFUSE: 'refused', RECALL: 'recalled' },
    },
    concluded: { description: '已办结移交: the matter is the other body’s for good.', tags: ['final'] },
    refused: { description: '未获受理: the matter came back; every other way is open.', tags: ['final'] },
    recalled: { description: '已收回: a claimant insisted on filing.', tags: ['final'] },
  },
});

export const handOverMachine: MachineDefinition<typeof machine> = {
  name: 'hand-over',
  version: 1,
  machine,
  rules: {},
};

export const UNDER_WAY: readonly string[] = ['prepared', 'received'];
