import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { machineRules } from './offer.rules.js';

/** One offer from the first word to the agreement it becomes; what it binds is said by who accepted it (CC 472-488). */
export type OfferEvent =
  | { type: 'RELEASE' }
  | { type: 'ANSWER'; addressed: boolean; already: boolean; due: boolean }
  | { type: 'AGREE'; bindsSomebody: boolean }
  | { type: 'FAIL' }
  | { type: 'WITHDRAW' }
  | { type: 'LAPSE' }
  | { type: 'DRAFT' };

const machine = setup({
  types: { events: {} as OfferEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(machineRules),
}).createMachine({
  id: 'offer',
  initial: 'held',
  states: {
    held: {
      description: '未送出: said in a caucus, and known there only, until who made it lets it across.',
      meta: { actors: ['PARTY', 'AGENT', 'GUARDIAN', 'MEDIATOR'] },
      on: { RELEASE: 'open', WITHDRAW: 'withdrawn', LAPSE: 'lapsed' },
    },
    open: {
      description: '待答复: with everybody it is addressed to, until the day it ends.',
      meta: { actors: ['PARTY', 'AGENT', 'GUARDIAN'] },
      on: {
        ANSWER: { target: 'open', guard: and(['isAddressed', 'hasNotAnswered', 'isInTime']) },
        AGREE: { target: 'agreed', guard: 'bindsSomebody' },
        FAIL: 'declined',
        WITHDRAW: 'withdrawn',
        LAPSE: 'lapsed',
      },
    },
    agreed: {
      description: '已谈成: accepted by all it needs; the mediator writes it down.',
      meta: { actors: ['MEDIATOR'] },
      on: { DRAFT: 'drafted' },
    },
    drafted: { description: '已写入协议: its words stand in an agreement to be signed.', tags: ['final'] },
    declined: { description: '未谈成: somebody it needs did not want it.', tags: ['final'] },
    withdrawn: { description: '已撤回: taken back by who made it.', tags: ['final'] },
    lapsed: { description: '已失效: its day has passed, or the talks are over.', tags: ['final'] },
  },
});

export const offerMachine: MachineDefinition<typeof machine> = {
  name: 'offer',
  version: 1,
  machine,
  rules: machineRules,
};
