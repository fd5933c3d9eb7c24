import { setup } from 'xstate';
import { guardsOfRules, type MachineDefinition } from '#kernel';
import { complaintRules } from './complaint.rules.js';

/**
 * A complaint from the day it is handed in. It runs beside every phase of the dispute: no event of this machine comes
 * from mediation, so nothing in mediation can hold or hide its clock (DL-01; CPL 126; OP25).
 */
export type ComplaintEvent =
  | { type: 'NOTICE_CORRECTION'; noticesGiven: number }
  | { type: 'CORRECT' }
  | { type: 'LET_CORRECTIONS_LAPSE' }
  | { type: 'REVIEW' }
  | { type: 'REGISTER'; numberTaken: boolean }
  | { type: 'REFUSE'; mustRegister: boolean }
  | { type: 'WITHDRAW' }
  | { type: 'INSIST' }
  | { type: 'SEND_TO_TRIAL'; withCourt: boolean }
  | { type: 'CONCLUDE'; how: string; effectiveSettlements: number };

const machine = setup({
  types: { events: {} as ComplaintEvent, meta: {} as { actors: readonly string[] }, tags: {} as 'final' },
  guards: guardsOfRules(complaintRules),
}).createMachine({
  id: 'complaint',
  initial: 'lodged',
  states: {
    lodged: {
      description: '已收到起诉材料: seven days run from the dated receipt.',
      meta: { actors: ['FILING_CLERK', 'FILING_JUDGE'] },
      on: {
        NOTICE_CORRECTION: { target: 'correcting', guard: 'isFirstNotice' },
        REVIEW: 'underReview',
        // On the spot where everything is clear (LA 2).
        REGISTER: { target: 'registered', guard: 'numberIsFree' },
        WITHDRAW: 'withdrawn',
        INSIST: 'underReview',
      },
    },
    correcting: {
      description:
        '待补正: one list of defects was given, once; the seven days begin anew with the corrected papers.',
      meta: { actors: ['PARTY'] },
      on: {
        CORRECT: 'underReview',
        // Whoever does not want to correct gets a ruling instead of the papers back (LA 7).
        INSIST: 'underReview',
        LET_CORRECTIONS_LAPSE: 'withdrawn',
        WITHDRAW: 'withdrawn',
      },
    },
    underReview: {
      description: '立案审查: the filing judge registers, or refuses by ruling.',
      meta: { actors: ['FILING_JUDGE', 'FILING_CLERK'] },
      on: {
        NOTICE_CORRECTION: { target: 'correcting', guard: 'isFirstNotice' },
        REGISTER: { target: 'registered', guard: 'numberIsFree' },
        REFUSE: { target: 'refused', guard: 'mayStillRefuse' },
        WITHDRAW: 'withdrawn',
        INSIST: 'underReview',
      },
    },
    registered: {
      description: '已立案: a case number exists; mediation may go on before trial.',
      meta: { actors: ['FILING_JUDGE', 'TRIAL_JUDGE'] },
      on: {
        SEND_TO_TRIAL: { target: 'sentToTrial', guard: 'isWithTheCourt' },
        CONCLUDE: { target: 'concluded', guard: 'somethingWasSettled' },
        INSIST: 'registered',
      },
    },
    refused: { description: '不予受理: by ruling, open to appeal.', tags: ['final'] },
    withdrawn: { description: '撤回: taken back, or not corrected in time.', tags: ['final'] },
    sentToTrial: { description: '转入审理: the packet went to the trial court.', tags: ['final'] },
    concluded: {
      description: '诉讼程序终结: suit withdrawn, mediation paper, or closed otherwise.',
      tags: ['final'],
    },
  },
});

export const complaintMachine: MachineDefinition<typeof machine> = {
  name: 'complaint',
  version: 1,
  machine,
  rules: complaintRules,
};

/** Before the court has decided; a second complaint on the same matter would be a double one. */
export const PENDING: readonly string[] = ['lodged', 'correcting', 'underReview'];
/** The court still has something to do with it. */
export const LIVE: readonly string[] = [...PENDING, 'registered'];
