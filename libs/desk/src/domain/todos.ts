/**
 * What each office has to do next, as data: an event opens it, another one shows that it is done. Sentences
 * `codes.todo.<CODE>`; the clock shown beside it is the one that runs on the same thing. Pure.
 */
export interface TodoRule {
  readonly code: string;
  /** Standings that do it; where several can, each of them sees it. */
  readonly offices: readonly string[];
  readonly opensOn: readonly string[];
  readonly closesOn: readonly string[];
  /** Narrows an opening event, e.g. only this cause of suspension. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
  /** Narrows a closing event in the same way. */
  readonly untilWhen?: Readonly<Record<string, readonly string[]>>;
  /** Whose it is, beside the office: the court's, the body's that has the matter, or whoever mediates it. */
  readonly holder: 'court' | 'body' | 'mediator';
  /** Clocks that may run on it, the first running one is told. */
  readonly clocks: readonly string[];
}

const todo = (code: string, rule: Omit<TodoRule, 'code'>): TodoRule => ({ code, ...rule });

const ATTEMPT_CLOCKS = ['DL-07', 'DL-08', 'DL-09', 'DL-10', 'DL-27', 'DL-31', 'DL-32'];

export const TODOS: readonly TodoRule[] = [
  // The body.
  todo('ANSWER_REFERRAL', {
    offices: ['BODY_CLERK'],
    opensOn: ['referral.offered'],
    closesOn: ['referral.accepted', 'referral.declined', 'referral.timed-out', 'referral.recalled'],
    holder: 'body',
    clocks: ['DL-05'],
  }),
  todo('ASK_RESPONDENTS', {
    offices: ['BODY_CLERK'],
    opensOn: ['consent.respondents-asked'],
    closesOn: ['consent.concluded', 'attempt.ended'],
    holder: 'body',
    clocks: ['DL-06'],
  }),
  todo('NAME_MEDIATOR', {
    offices: ['BODY_CLERK'],
    opensOn: ['appointment.opened', 'appointment.choice-lapsed', 'appointment.court-asked'],
    when: { choice: ['appointed'] },
    closesOn: ['appointment.mediator-named', 'appointment.ended'],
    holder: 'body',
    clocks: ['DL-04', 'DL-03'],
  }),
  todo('DECIDE_RECUSAL', {
    offices: ['BODY_CLERK'],
    opensOn: ['appointment.recusal-asked'],
    closesOn: ['appointment.recusal-decided', 'appointment.ended'],
    holder: 'body',
    clocks: ['DL-26'],
  }),
  todo('SEAL_AGREEMENT', {
    offices: ['BODY_CLERK'],
    opensOn: ['settlement.mediator-signed'],
    closesOn: [
      'settlement.sealed',
      'settlement.effective',
      'settlement.signature-refused',
      'settlement.voided',
    ],
    holder: 'body',
    clocks: [],
  }),
  // The mediator.
  todo('DISCLOSE', {
    offices: ['MEDIATOR'],
    opensOn: ['appointment.mediator-named', 'appointment.recheck-needed'],
    closesOn: ['appointment.disclosed', 'appointment.refused', 'appointment.ended'],
    holder: 'mediator',
    clocks: [],
  }),
  todo('MEDIATE', {
    offices: ['MEDIATOR'],
    opensOn: ['attempt.begun', 'attempt.judge-led-started'],
    closesOn: ['attempt.ended'],
    holder: 'mediator',
    clocks: ATTEMPT_CLOCKS,
  }),
  todo('HOLD_SESSION', {
    offices: ['MEDIATOR'],
    opensOn: ['session.scheduled'],
    closesOn: ['session.opened', 'session.cancelled'],
    holder: 'mediator',
    clocks: [],
  }),
  todo('CLOSE_SESSION', {
    offices: ['MEDIATOR'],
    opensOn: ['session.opened'],
    closesOn: ['session.closed', 'session.cancelled'],
    holder: 'mediator',
    clocks: [],
  }),
  // Nobody sits and waits for an answer that may take days.
  todo('READ_WRITTEN', {
    offices: ['MEDIATOR'],
    opensOn: ['written-turn.taken', 'written-turn.lapsed'],
    closesOn: ['written-turn.given', 'session.closed', 'session.cancelled', 'attempt.ended'],
    holder: 'mediator',
    clocks: [],
  }),
  todo('SIGN_AS_MEDIATOR', {
    offices: ['MEDIATOR'],
    opensOn: ['settlement.opened-for-signature'],
    closesOn: [
      ...['settlement.mediator-signed', 'settlement.effective'],
      ...['settlement.signature-refused', 'settlement.voided', 'settlement.revised'],
    ],
    holder: 'mediator',
    clocks: [],
  }),
  // The court.
  todo('DECIDE_COMPLAINT', {
    offices: ['FILING_JUDGE', 'FILING_CLERK'],
    opensOn: ['complaint.lodged', 'complaint.corrected', 'complaint.correction-waived'],
    closesOn: [
      ...['complaint.registered', 'complaint.refused', 'complaint.withdrawn'],
      ...['complaint.correction-noticed', 'complaint.corrections-lapsed'],
    ],
    holder: 'court',
    clocks: ['DL-01'],
  }),
  todo('SEND_TO_TRIAL', {
    offices: ['FILING_JUDGE'],
    opensOn: ['dispute.phase-changed'],
    when: { to: ['withCourt'] },
    closesOn: ['dispute.phase-changed', 'complaint.sent-to-trial'],
    untilWhen: { from: ['withCourt'] },
    holder: 'court',
    clocks: [],
  }),
  todo('DECIDE_SUSPICION', {
    offices: ['DIVERSION_OFFICER', 'MEDIATION_GUIDE_JUDGE'],
    opensOn: ['attempt.suspended'],
    when: { cause: ['SUSPECTED_FALSE'] },
    closesOn: ['attempt.resumed', 'attempt.ended'],
    holder: 'court',
    clocks: [],
  }),
  todo('PLACE_AFTER_REFUSALS', {
    offices: ['COURT_LEADER'],
    opensOn: ['referral.escalated'],
    closesOn: ['referral.hops-granted', 'referral.given-up', 'attempt.ended'],
    holder: 'court',
    clocks: [],
  }),
  todo('ACCEPT_CONFIRMATION', {
    offices: ['CONFIRMATION_JUDGE'],
    opensOn: ['confirmation.applied'],
    closesOn: ['confirmation.accepted', 'confirmation.rejected', 'confirmation.withdrawn'],
    holder: 'court',
    clocks: ['DL-12'],
  }),
  todo('DECIDE_CONFIRMATION', {
    offices: ['CONFIRMATION_JUDGE'],
    opensOn: ['confirmation.accepted', 'confirmation.supplemented'],
    closesOn: [
      'confirmation.decided',
      'confirmation.rejected',
      'confirmation.withdrawn',
      'confirmation.supplement-asked',
    ],
    holder: 'court',
    clocks: ['DL-13', 'DL-14'],
  }),
];

export interface Happened {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const meets = (when: TodoRule['when'], { data }: Happened): boolean =>
  Object.entries(when ?? {}).every(
    ([key, values]) => data[key] === undefined || values.includes(data[key] as string),
  );

export const opens = (rule: TodoRule, event: Happened): boolean =>
  rule.opensOn.includes(event.type) && meets(rule.when, event);

export const closes = (rule: TodoRule, event: Happened): boolean =>
  rule.closesOn.includes(event.type) && meets(rule.untilWhen, event);

export const TODO_EVENTS: ReadonlySet<string> = new Set(
  TODOS.flatMap(({ opensOn, closesOn }) => [...opensOn, ...closesOn]),
);

export const todoNamed = (code: string): TodoRule | undefined => TODOS.find((rule) => rule.code === code);
