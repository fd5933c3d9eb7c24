import { advance, begin, whyNot, type StoredState } from '#kernel';
import { appointmentMachine, LIVING, type AppointmentEvent } from './appointment.machine.js';
import { regimeOf, unanimous } from './regime.js';

const walk = (...events: AppointmentEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(appointmentMachine, stored, event).next,
    begin(appointmentMachine).next,
  );
const refusal = (stored: StoredState, event: AppointmentEvent) =>
  whyNot(appointmentMachine, stored, event)?.rule;

const byParty = { partyId: 'a', inside: ['a', 'b'] } as const;
const byMediator = { personId: 'wang', mediatorPersonId: 'wang' } as const;
const choose: AppointmentEvent = { type: 'CHOOSE', choice: 'joint', ...byParty };
const agree: AppointmentEvent = { type: 'AGREE_ON', unanimous: true };
const nothing: AppointmentEvent = { type: 'DISCLOSE_NOTHING', ...byMediator };
const relation: AppointmentEvent = { type: 'DISCLOSE_RELATION', ...byMediator };
const object: AppointmentEvent = { type: 'OBJECT', ...byParty };
const refuse: AppointmentEvent = { type: 'REFUSE', ...byParty };
const name = { type: 'NAME', choice: 'joint', lapsed: false, courtAsked: false } as const;

describe('choosing a mediator', () => {
  it('is for those inside, together', () => {
    const fresh = begin(appointmentMachine).next;
    expect(refusal(fresh, { type: 'CHOOSE', choice: 'joint', partyId: 'c', inside: ['a', 'b'] })).toBe(
      'appointment.party-is-inside',
    );
    expect(refusal(fresh, { type: 'CHOOSE', choice: 'appointed', ...byParty })).toBe(
      'appointment.parties-choose-together',
    );
    expect(walk(choose).state).toBe('choosing');
    expect(refusal(walk(choose), { type: 'AGREE_ON', unanimous: false })).toBe(
      'appointment.everyone-names-the-same',
    );
    expect(walk(choose, agree).state).toBe('appointed');
  });

  it('comes before naming, until the term lapses or a party asks the court', () => {
    const fresh = begin(appointmentMachine).next;
    expect(refusal(fresh, name)).toBe('appointment.parties-choose-first');
    for (const changes of [{ lapsed: true }, { courtAsked: true }, { choice: 'appointed' as const }])
      expect(refusal(fresh, { ...name, ...changes })).toBeUndefined();
  });

  it('can ask the court once', () => {
    const ask = { type: 'ASK_COURT', courtAsked: false, ...byParty } as const;
    expect(walk(ask).state).toBe('choosing');
    expect(refusal(walk(ask), { ...ask, courtAsked: true })).toBe('appointment.court-not-asked-yet');
  });
});

describe('disclosure', () => {
  const appointed = walk(agree);

  it('is the mediator’s own act', () =>
    expect(refusal(appointed, { ...nothing, personId: 'clerk' })).toBe(
      'appointment.mediator-discloses-in-person',
    ));

  it('of nothing clears; of a relation waits for everyone', () => {
    expect(walk(agree, nothing).state).toBe('cleared');
    const disclosed = walk(agree, relation);
    expect(refusal(disclosed, { type: 'ALL_ACCEPT', missing: 1 })).toBe(
      'appointment.everyone-knows-and-agrees',
    );
    expect(advance(appointmentMachine, disclosed, { type: 'ALL_ACCEPT', missing: 0 }).next.state).toBe(
      'cleared',
    );
  });

  it('can come during mediation, and is asked anew when someone joins', () => {
    expect(walk(agree, nothing, relation).state).toBe('disclosed');
    expect(walk(agree, nothing, { type: 'RECHECK' }).state).toBe('appointed');
  });

  it('follows the mode: on the platform it goes on, on paper the mediator steps down', () => {
    expect(regimeOf('BY_MODE', 'PLATFORM')).toBe('CONTINUE');
    expect(regimeOf('BY_MODE', 'PAPERS')).toBe('STEP_DOWN');
    expect(regimeOf('STEP_DOWN_UNLESS_ALL_AGREE', 'PLATFORM')).toBe('STEP_DOWN');
  });
});

describe('standing against a mediator', () => {
  it('leads to a decision: aside, or back to where it was', () => {
    expect(walk(agree, nothing, object, { type: 'UPHOLD' }).state).toBe('recused');
    expect(walk(agree, nothing, object, { type: 'DISMISS', disclosed: true }).state).toBe('cleared');
    expect(walk(agree, object, { type: 'DISMISS', disclosed: false }).state).toBe('appointed');
  });

  it('by refusing ends this appointment from every state with a mediator', () => {
    for (const stored of [walk(agree), walk(agree, relation), walk(agree, nothing)])
      expect(advance(appointmentMachine, stored, refuse).next.state).toBe('replaced');
    expect(refusal(begin(appointmentMachine).next, refuse)).toBe('appointment.not-in-this-state');
    expect(refusal(walk(agree), { type: 'REFUSE', partyId: 'c', inside: ['a', 'b'] })).toBe(
      'appointment.party-is-inside',
    );
  });
});

describe('an appointment', () => {
  it('names someone to act in every living state and can end there', () => {
    const states: Record<string, { meta?: { actors: readonly string[] } }> = {
      ...appointmentMachine.machine.config.states,
    };
    for (const state of LIVING) {
      expect(states[state]?.meta?.actors.length).toBeGreaterThan(0);
      const stored = { state, machineVersion: 1, snapshot: { value: state, context: {} } };
      expect(advance(appointmentMachine, stored, { type: 'END' }).next.state).toBe('ended');
    }
  });
});

describe('the parties’ choice', () => {
  it('is joint when everyone inside named the same person', () => {
    expect(unanimous(['a', 'b'], { a: 'wang' })).toBeUndefined();
    expect(unanimous(['a', 'b'], { a: 'wang', b: 'li' })).toBeUndefined();
    expect(unanimous(['a', 'b'], { a: 'wang', b: 'wang', gone: 'li' })).toBe('wang');
    expect(unanimous([], {})).toBeUndefined();
  });
});
