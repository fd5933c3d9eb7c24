import { setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { elementMachineRules } from './element.rules.js';

/**
 * One element 要素 of a matter: a point of fact with a value, and what each party says of it, until it is written down as
 * undisputed or the talks are over (ZT 18, 22; 法〔2025〕82号). `read` is the number of the words that were on the screen.
 */
export type ElementEvent =
  | { type: 'SAY'; read: number; wording: number }
  | { type: 'REWORD'; read: number; wording: number }
  | { type: 'AGREE' }
  | { type: 'DISPUTE' }
  | { type: 'REOPEN' }
  | { type: 'TAKE' }
  | { type: 'DROP' };

const machine = setup({
  types: { events: {} as ElementEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(elementMachineRules),
}).createMachine({
  id: 'element',
  initial: 'open',
  states: {
    open: {
      description: '待核对: not everybody has said yet whether it is so.',
      meta: { actors: ['PARTY', 'AGENT', 'GUARDIAN'] },
      on: {
        SAY: { target: 'open', guard: 'wordsAsRead' },
        REWORD: { target: 'open', guard: 'wordsAsRead' },
        AGREE: 'agreed',
        DISPUTE: 'disputed',
        DROP: 'dropped',
      },
    },
    disputed: {
      description: '有争议: at least one says that it is not so.',
      meta: { actors: ['MEDIATOR', 'PARTY', 'AGENT', 'GUARDIAN'] },
      on: {
        SAY: { target: 'disputed', guard: 'wordsAsRead' },
        REWORD: { target: 'open', guard: 'wordsAsRead' },
        AGREE: 'agreed',
        REOPEN: 'open',
        DROP: 'dropped',
      },
    },
    agreed: {
      description: '无争议: everybody at the table says that it is so.',
      meta: { actors: ['MEDIATOR'] },
      on: {
        SAY: { target: 'agreed', guard: 'wordsAsRead' },
        REWORD: { target: 'open', guard: 'wordsAsRead' },
        DISPUTE: 'disputed',
        REOPEN: 'open',
        TAKE: 'taken',
        DROP: 'dropped',
      },
    },
    taken: { description: '已写入记载: its words stand in a record of undisputed facts.', tags: ['final'] },
    dropped: { description: '不再核对: left out by the mediator, or the talks are over.', tags: ['final'] },
  },
});

export const elementMachine: MachineDefinition<typeof machine> = {
  name: 'element',
  version: 1,
  machine,
  rules: elementMachineRules,
};

/** Still talked about. */
export const TALKED_ABOUT: readonly string[] = ['open', 'disputed', 'agreed'];
