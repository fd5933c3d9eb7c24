import { and, setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { attemptRules } from './attempt.rules.js';

/**
 * One attempt to mediate, from the first agreement to talk until a code of ZT 25 / TY 26 ends it. The term runs from the
 * body's acceptance (ZT 24; TY 27) and only appraisal is left out of it (ZT 26): suspicion of a sham suspends the
 * work, never the clock.
 */
export type AttemptEvent =
  | { type: 'START_TERM' }
  | { type: 'LEAD_BY_JUDGE'; track: string }
  | { type: 'SUSPEND_FOR_APPRAISAL'; inside: readonly string[]; agreed: readonly string[] }
  | { type: 'END_APPRAISAL' }
  | { type: 'REPORT_SUSPICION' }
  | { type: 'RESUME' }
  | {
      type: 'ASK_EXTENSION';
      days: number;
      daysBefore: number;
      capDays: number;
      termRuns: boolean;
      anotherIsOpen: boolean;
    }
  | { type: 'EXTEND'; missing: number }
  | {
      type: 'END';
      code: string;
      effectiveSettlements: number;
      byClock: boolean;
      wordsNeeded: boolean;
      wordsGiven: boolean;
    };

const END = {
  target: 'ended',
  guard: and(['somethingIsAgreed', 'clockHasRunOut', 'obstacleIsNamed']),
} as const;

const machine = setup({
  types: { events: {} as AttemptEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(attemptRules),
}).createMachine({
  id: 'attempt',
  initial: 'seekingBody',
  states: {
    seekingBody: {
      description: '待落实调解组织: the parties agreed to mediate; a body is sought.',
      meta: { actors: ['DIVERSION_OFFICER', 'BODY_CLERK', 'TRIAL_JUDGE'] },
      on: {
        START_TERM: 'open',
        LEAD_BY_JUDGE: { target: 'open', guard: 'isInTrial' },
        END,
      },
    },
    open: {
      description: '调解期内: the term runs; mediator and parties work.',
      meta: { actors: ['MEDIATOR', 'PARTY'] },
      on: {
        SUSPEND_FOR_APPRAISAL: { target: 'suspendedForAppraisal', guard: 'everyoneAgreesToAppraisal' },
        REPORT_SUSPICION: 'suspendedForSuspicion',
        ASK_EXTENSION: {
          target: 'open',
          guard: and(['termIsRunning', 'noOtherRequestIsOpen', 'isWithinCap']),
        },
        EXTEND: { target: 'open', guard: 'everyoneAgreesToExtension' },
        END,
      },
    },
    suspendedForAppraisal: {
      description: '鉴定期间: experts are at work; this time is left out of the term (ZT 26).',
      meta: { actors: ['MEDIATOR'] },
      on: { END_APPRAISAL: 'open', REPORT_SUSPICION: 'suspendedForSuspicion', END },
    },
    suspendedForSuspicion: {
      description: '中止: the mediator suspects a sham and reported it; court or body decides (TY 18).',
      meta: { actors: ['DIVERSION_OFFICER', 'MEDIATION_GUIDE_JUDGE', 'BODY_CLERK'] },
      on: { RESUME: 'open', END },
    },
    ended: { description: '调解终结: with a code of ZT 25 / TY 26.', tags: ['final'] },
  },
});

export const attemptMachine: MachineDefinition<typeof machine> = {
  name: 'attempt',
  version: 1,
  machine,
  rules: attemptRules,
};

/** States in which the attempt can still lead to an agreement. */
export const LIVING: readonly string[] = [
  'seekingBody',
  'open',
  'suspendedForAppraisal',
  'suspendedForSuspicion',
];
