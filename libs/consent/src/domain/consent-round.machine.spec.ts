import { advance, begin, whyNot, type StoredState } from '#kernel';
import { consentMachine, type ConsentEvent } from './consent-round.machine.js';

const walk = (...events: ConsentEvent[]): StoredState =>
  events.reduce<StoredState>(
    (stored, event) => advance(consentMachine, stored, event).next,
    begin(consentMachine).next,
  );
interface Meta {
  readonly actors: readonly string[];
}
const agreed = { missing: 0, applicantsAgree: 1, respondentsAgree: 1 };

describe('a round of asking', () => {
  it('ends agreed when everyone has been asked before placing', () =>
    expect(walk({ type: 'ALL_AGREE', ...agreed }).state).toBe('agreed'));

  it('goes through the body where it asks the respondents', () => {
    const events: ConsentEvent[] = [
      { type: 'APPLICANTS_AGREE', ...agreed, respondentsAgree: 0 },
      { type: 'ASK_RESPONDENTS' },
    ];
    expect(walk(...events).state).toBe('askingRespondents');
    expect(walk(...events, { type: 'ALL_AGREE', ...agreed }).state).toBe('agreed');
    expect(walk(...events, { type: 'LOSE_TOUCH', sideGone: true }).state).toBe('unreachable');
  });

  it.each<[ConsentEvent, string]>([
    [{ type: 'ALL_AGREE', ...agreed, missing: 1 }, 'consent.everyone-needed-agrees'],
    [{ type: 'ALL_AGREE', ...agreed, respondentsAgree: 0 }, 'consent.both-sides-remain'],
    [{ type: 'APPLICANTS_AGREE', ...agreed, applicantsAgree: 0 }, 'consent.both-sides-remain'],
    [{ type: 'REFUSE', sideGone: false }, 'consent.one-side-is-gone'],
    [{ type: 'LOSE_TOUCH', sideGone: false }, 'consent.one-side-is-gone'],
    [{ type: 'ASK_RESPONDENTS' }, 'consent.not-in-this-state'],
  ])('is refused: %j by %s', (event, ruleId) =>
    expect(whyNot(consentMachine, begin(consentMachine).next, event)?.rule).toBe(ruleId),
  );

  it('names someone to act wherever it waits', () => {
    const states = consentMachine.machine.config.states as Record<string, { on?: object; meta?: Meta }>;
    for (const [state, { on, meta }] of Object.entries(states))
      expect({ state, waits: on !== undefined }).toEqual({ state, waits: (meta?.actors.length ?? 0) > 0 });
  });
});
