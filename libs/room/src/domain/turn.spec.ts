import { mayTalk, turnAt, withTurn, type Turn } from './turn.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const later = new Date(NOW.getTime() + 1);
const person = (
  personId: string,
  side: string | null,
  role: 'PARTY' | 'MEDIATOR' | 'OFFICIAL' = 'PARTY',
) => ({
  ...{ personId, side, role },
});
const ofPerson: Turn = { personId: 'one', side: null, until: later };
const ofSide: Turn = { personId: null, side: 'APPLICANT', until: later };

describe('a turn', () => {
  it.each([ofPerson, ofSide])('is what lies with the place, until its time has passed', (turn) => {
    expect(turnAt(withTurn(turn), NOW)).toEqual(turn);
    expect(turnAt(withTurn(turn), later)).toBeUndefined();
  });

  it('is nobody’s where none was given, or it was ended', () => {
    expect(turnAt(withTurn(null), NOW)).toBeUndefined();
  });

  it('is of one person, or of everybody on one side, and never shuts up who leads', () => {
    expect(mayTalk(person('one', 'RESPONDENT'), ofPerson)).toBe(true);
    expect(mayTalk(person('two', 'RESPONDENT'), ofPerson)).toBe(false);
    expect(mayTalk(person('two', 'APPLICANT'), ofSide)).toBe(true);
    expect(mayTalk(person('one', 'RESPONDENT'), ofSide)).toBe(false);
    expect(mayTalk(person('judge', null, 'OFFICIAL'), ofSide)).toBe(false);
    expect(mayTalk(person('judge', null, 'OFFICIAL'), ofPerson)).toBe(false);
    for (const turn of [ofPerson, ofSide, undefined])
      expect(mayTalk(person('leads', null, 'MEDIATOR'), turn)).toBe(true);
    expect(mayTalk(person('two', 'RESPONDENT'), undefined)).toBe(true);
  });
});
