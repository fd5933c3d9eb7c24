import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { appointmentRules } from './appointment.rules.js';

/**
 * Finding the mediator (TY 12-16; ZT 10, 13-14): the parties choose together, else body or court names one; the mediator
 * tells any relation; who knows it may agree, object or refuse. A second refusal is a refusal to mediate.
 */
interface ByParty {
  readonly partyId: string;
  readonly inside: readonly string[];
}
interface ByMediator {
  readonly personId: string;
  readonly mediatorPersonId: string | null;
}
export type AppointmentChoice = 'joint' | 'appointed';

export type AppointmentEvent =
  | ({ type: 'CHOOSE'; choice: AppointmentChoice } & ByParty)
  | { type: 'AGREE_ON'; unanimous: boolean }
  | ({ type: 'ASK_COURT'; courtAsked: boolean } & ByParty)
  | { type: 'LAPSE' }
  | { type: 'NAME'; choice: AppointmentChoice; lapsed: boolean; courtAsked: boolean }
  | ({ type: 'DISCLOSE_NOTHING' } & ByMediator)
  | ({ type: 'DISCLOSE_RELATION' } & ByMediator)
  | ({ type: 'ANSWER' } & ByParty)
  | { type: 'ALL_ACCEPT'; missing: number }
  | { type: 'STEP_DOWN' }
  | ({ type: 'OBJECT' } & ByParty)
  | { type: 'UPHOLD' }
  | { type: 'DISMISS'; disclosed: boolean }
  | ({ type: 'REFUSE' } & ByParty)
  | { type: 'RECHECK' }
  | { type: 'END' };

const OBJECT = { target: 'challenged', guard: 'isInside' } as const;
const REFUSE = { target: 'replaced', guard: 'isInside' } as const;

const machine = setup({
  types: { events: {} as AppointmentEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(appointmentRules),
}).createMachine({
  id: 'appointment',
  initial: 'choosing',
  states: {
    choosing: {
      description: '待选定: the parties choose together; else body or court names one.',
      meta: { actors: ['PARTY', 'BODY_CLERK', 'DIVERSION_OFFICER'] },
      on: {
        CHOOSE: { target: 'choosing', guard: and(['isInside', 'isJointChoice']) },
        AGREE_ON: { target: 'appointed', guard: 'everyoneNamesTheSame' },
        ASK_COURT: { target: 'choosing', guard: and(['isInside', 'courtWasNotAskedYet']) },
        LAPSE: 'choosing',
        NAME: { target: 'appointed', guard: 'mayBeNamed' },
        END: 'ended',
      },
    },
    appointed: {
      description: '已选定: the mediator is to say whether there is any relation.',
      meta: { actors: ['MEDIATOR'] },
      on: {
        DISCLOSE_NOTHING: { target: 'cleared', guard: 'isTheMediator' },
        DISCLOSE_RELATION: { target: 'disclosed', guard: 'isTheMediator' },
        OBJECT,
        REFUSE,
        END: 'ended',
      },
    },
    disclosed: {
      description: '已披露: there is a relation; each party says whether it agrees all the same.',
      meta: { actors: ['PARTY'] },
      on: {
        ANSWER: { target: 'disclosed', guard: 'isInside' },
        ALL_ACCEPT: { target: 'cleared', guard: 'everyoneKnowsAndAgrees' },
        STEP_DOWN: 'recused',
        OBJECT,
        REFUSE,
        RECHECK: 'appointed',
        END: 'ended',
      },
    },
    challenged: {
      description:
        '回避审查: a party asked the mediator to step aside; body or court decides, sessions wait.',
      meta: { actors: ['BODY_CLERK', 'DIVERSION_OFFICER'] },
      on: {
        UPHOLD: 'recused',
        DISMISS: [{ target: 'cleared', guard: 'hasDisclosed' }, { target: 'appointed' }],
        END: 'ended',
      },
    },
    cleared: {
      description: '可以调解: nothing stands against the mediator; asked anew whenever someone joins.',
      meta: { actors: ['MEDIATOR'] },
      on: {
        DISCLOSE_RELATION: { target: 'disclosed', guard: 'isTheMediator' },
        OBJECT,
        REFUSE,
        RECHECK: 'appointed',
        END: 'ended',
      },
    },
    recused: { description: '已回避: the mediator stepped aside; another is sought.', tags: ['final'] },
    replaced: { description: '已更换: a party refused this mediator.', tags: ['final'] },
    ended: { description: '已结束: the attempt, or the work of its body, has ended.', tags: ['final'] },
  },
});

export const appointmentMachine: MachineDefinition<typeof machine> = {
  name: 'appointment',
  version: 1,
  machine,
  rules: appointmentRules,
};

export const LIVING: readonly string[] = ['choosing', 'appointed', 'disclosed', 'challenged', 'cleared'];

/** After these the same mediator is not asked again in this attempt (TY 16; ZT 14). */
export const BARRED: readonly string[] = ['recused', 'replaced'];
