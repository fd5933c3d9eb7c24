import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import type { ActWay } from './acts.js';
import type { ClauseFaults } from './clause-checks.js';
import { settlementRules } from './settlement.rules.js';

/**
 * The life of one agreement: drafted and accepted, frozen and signed, in force. When it takes effect is a rule per
 * family of mediation (PML 29; LDMA 14; TY 24; ZT 19; CPL-I 149); the last needed act says so with `TAKE_EFFECT`.
 */
export type SettlementEvent =
  | { type: 'REVISE' }
  | { type: 'ACCEPT'; bound: boolean; draft: number; currentDraft: number; already: boolean }
  | {
      type: 'OPEN_FOR_SIGNATURE';
      resting?: boolean;
      written: boolean;
      notAccepted: number;
      faults: ClauseFaults;
    }
  | {
      type: 'SIGN';
      resting?: boolean;
      bound: boolean;
      digestMatches: boolean;
      already: boolean;
      how: ActWay;
      /** The person acts by an own account, so nobody notes it for them. */
      bySelf: boolean;
      statusMatter: boolean;
    }
  | { type: 'SIGN_AS_MEDIATOR'; resting?: boolean; digestMatches: boolean; already: boolean }
  | { type: 'SEAL'; resting?: boolean; digestMatches: boolean; already: boolean }
  | {
      type: 'RECEIVE';
      resting?: boolean;
      bound: boolean;
      digestMatches: boolean;
      already: boolean;
      signed: boolean;
    }
  | { type: 'TAKE_EFFECT'; missing: number }
  | {
      type: 'RECORD_ORAL';
      resting?: boolean;
      oral: boolean;
      oralFormKnown: boolean;
      notHeard: number;
      statusMatter: boolean;
      faults: ClauseFaults;
    }
  | { type: 'REFUSE_SIGNATURE'; bound: boolean }
  /**
   * `replaced`: another agreement has come into force in its place. `baseless`: what it was made on is gone, and the
   * program says so.
   */
  | {
      type: 'VOID';
      byMediator: boolean;
      byCourt: boolean;
      replaced: boolean;
      baseless?: boolean;
      reasonCode: string;
    };

const CLAUSES = [
  'someoneIsNamed',
  'amountsAddUp',
  'daysAreReal',
  'noCourtDecidesClause',
  'burdenedPeopleSign',
  'bothSidesAreThere',
] as const;

const machine = setup({
  types: { events: {} as SettlementEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(settlementRules),
}).createMachine({
  id: 'settlement',
  initial: 'drafting',
  states: {
    drafting: {
      description: '拟定中: the mediator writes down what was agreed; each party accepts this draft or not.',
      meta: { actors: ['MEDIATOR', 'PARTY'] },
      on: {
        REVISE: 'drafting',
        ACCEPT: { target: 'drafting', guard: and(['isToBeBound', 'isThisDraft', 'hasNotActedYet']) },
        OPEN_FOR_SIGNATURE: {
          target: 'openForSignature',
          guard: and(['talksAreNotResting', 'isWritten', ...CLAUSES, 'everyoneAccepted']),
        },
        RECORD_ORAL: {
          target: 'effective',
          guard: and([
            'talksAreNotResting',
            'oralFormIsKnown',
            'noStatusByWordOfMouth',
            ...CLAUSES,
            'everyoneGaveTheirWord',
          ]),
        },
        VOID: { target: 'void', guard: 'onlyTheMediatorDrops' },
      },
    },
    openForSignature: {
      description: '待签署: the words are frozen; parties, mediator and body sign these very words.',
      meta: { actors: ['PARTY', 'MEDIATOR', 'BODY_CLERK'] },
      on: {
        REVISE: 'drafting',
        SIGN: {
          target: 'openForSignature',
          guard: and([
            'talksAreNotResting',
            'isToBeBound',
            'digestIsTheFrozenOne',
            'hasNotActedYet',
            'familyPapersByHand',
            'isTakenProperly',
          ]),
        },
        SIGN_AS_MEDIATOR: {
          target: 'openForSignature',
          guard: and(['talksAreNotResting', 'digestIsTheFrozenOne', 'hasNotActedYet']),
        },
        SEAL: {
          target: 'openForSignature',
          guard: and(['talksAreNotResting', 'digestIsTheFrozenOne', 'hasNotActedYet']),
        },
        RECEIVE: {
          target: 'openForSignature',
          guard: and([
            'talksAreNotResting',
            'isToBeBound',
            'digestIsTheFrozenOne',
            'hasSignedBefore',
            'hasNotActedYet',
          ]),
        },
        TAKE_EFFECT: { target: 'effective', guard: 'everyNeededActIsThere' },
        REFUSE_SIGNATURE: { target: 'refused', guard: 'isToBeBound' },
        VOID: { target: 'void', guard: 'onlyTheMediatorDrops' },
      },
    },
    effective: {
      description: '已生效: binds those who signed; performance is followed.',
      meta: { actors: ['PARTY', 'BODY_CLERK'] },
      on: { VOID: { target: 'void', guard: 'onlyACourtUndoes' } },
    },
    refused: { description: '拒绝签署: a party did not sign; nobody is bound.', tags: ['final'] },
    void: { description: '已失去效力: never took effect, was replaced, or was undone.', tags: ['final'] },
  },
});

export const settlementMachine: MachineDefinition<typeof machine> = {
  name: 'settlement',
  version: 1,
  machine,
  rules: settlementRules,
};

/** States in which somebody still has to do something for the agreement to come about. */
export const IN_THE_MAKING: readonly string[] = ['drafting', 'openForSignature'];
