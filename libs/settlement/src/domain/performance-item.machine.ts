import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { itemRules } from './performance.rules.js';

/** One thing to be done on one day: who owes says it is done, who is owed says so too; only the latter ends it. */
export type PerformanceItemEvent =
  | { type: 'REPORT'; byDebtor: boolean }
  | { type: 'CONFIRM'; byCreditor: boolean }
  | { type: 'MARK_DEFAULT'; byCreditor: boolean; byBody: boolean; overdue: boolean };

const MARK_DEFAULT = { target: 'defaulted', guard: and(['maySayDefault', 'isOverdue']) } as const;

const machine = setup({
  types: {
    events: {} as PerformanceItemEvent,
    meta: {} as { actors: readonly string[] },
    tags: {} as 'final',
  },
  guards: guardsOfRules(itemRules),
}).createMachine({
  id: 'performance-item',
  initial: 'due',
  states: {
    due: {
      description: '待履行: not yet done.',
      meta: { actors: ['PARTY'] },
      on: {
        REPORT: { target: 'reported', guard: 'isWhoOwes' },
        CONFIRM: { target: 'confirmed', guard: 'isWhoIsOwed' },
        MARK_DEFAULT,
      },
    },
    reported: {
      description: '已报告履行: who owes says it is done; who is owed looks.',
      meta: { actors: ['PARTY'] },
      on: { CONFIRM: { target: 'confirmed', guard: 'isWhoIsOwed' }, MARK_DEFAULT },
    },
    defaulted: {
      description: '逾期未履行: said to be in default; it can still be done.',
      meta: { actors: ['PARTY', 'BODY_CLERK'] },
      on: {
        REPORT: { target: 'reported', guard: 'isWhoOwes' },
        CONFIRM: { target: 'confirmed', guard: 'isWhoIsOwed' },
      },
    },
    confirmed: { description: '已确认收讫: who was owed confirms.', tags: ['final'] },
  },
});

export const performanceItemMachine: MachineDefinition<typeof machine> = {
  name: 'performance-item',
  version: 1,
  machine,
  rules: itemRules,
};
