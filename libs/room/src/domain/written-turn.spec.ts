import { advance, begin, whyNot } from '#kernel';
import { writtenTurnMachine, type WrittenTurnEvent } from './written-turn.machine.js';
import { givingRules, meetingRules } from './written-turn.rules.js';

const waiting = begin(writtenTurnMachine).next;
const after = (event: WrittenTurnEvent) => advance(writtenTurnMachine, waiting, event).next;
const refusal = (event: WrittenTurnEvent) => whyNot(writtenTurnMachine, waiting, event)?.rule;

describe('a turn in writing', () => {
  it.each([
    ['PROLONG', 'waiting'],
    ['TAKE', 'taken'],
    ['RECALL', 'recalled'],
  ] as const)('in time: %s leads to %s', (type, state) => {
    expect(after({ type, due: false }).state).toBe(state);
  });

  it.each(['PROLONG', 'TAKE', 'RECALL'] as const)('is past %s at the very instant it ends', (type) => {
    expect(refusal({ type, due: true })).toBe('written-turn.is-in-time');
  });

  it('lapses with its time and not before', () => {
    expect(refusal({ type: 'LAPSE', due: false })).toBe('written-turn.time-has-passed');
    expect(after({ type: 'LAPSE', due: true }).state).toBe('lapsed');
  });

  it('is over once: nothing follows what has become of it', () => {
    for (const over of [
      after({ type: 'TAKE', due: false }),
      after({ type: 'LAPSE', due: true }),
      after({ type: 'RECALL', due: false }),
      after({ type: 'END' }),
    ])
      for (const event of [
        { type: 'TAKE', due: false },
        { type: 'LAPSE', due: true },
        { type: 'END' },
      ] as const)
        expect(whyNot(writtenTurnMachine, over, event)?.rule).toBe('written-turn.not-in-this-state');
  });
});

describe('giving one', () => {
  const now = new Date('2026-11-20T02:00:00Z');
  const DAY_MS = 86_400_000;
  const ends = (days: number): boolean =>
    givingRules.endsInTime.holds({
      now,
      endsAt: new Date(now.getTime() + days * DAY_MS),
      longestMs: 14 * DAY_MS,
    });

  it('ends within two weeks, and not before it began', () => {
    expect([0, 1, 14, 15].map(ends)).toEqual([false, true, true, false]);
  });

  it('waits until the one before is over', () => {
    const holds = (partyIds: string[]) =>
      givingRules.oneAtATime.holds({ waiting: [{ partyId: 'a' }], partyIds });
    expect([holds(['a', 'r']), holds(['r'])]).toEqual([false, true]);
  });

  it('is for sessions at separate times, in which no party comes to the joint room', () => {
    const moved = (kind: string, role: 'PARTY' | 'MEDIATOR', place: 'JOINT' | 'CAUCUS'): boolean =>
      meetingRules.notAtSeparateTimes.holds({ kind, role, place: { kind: place } });
    expect(givingRules.atSeparateTimes.holds({ kind: 'JOINT' })).toBe(false);
    expect(moved('ASYNC', 'PARTY', 'JOINT')).toBe(false);
    expect(moved('ASYNC', 'MEDIATOR', 'JOINT')).toBe(true);
    expect(moved('ASYNC', 'PARTY', 'CAUCUS')).toBe(true);
    expect(moved('JOINT', 'PARTY', 'JOINT')).toBe(true);
  });
});
