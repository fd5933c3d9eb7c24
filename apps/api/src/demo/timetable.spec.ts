import { loadDemo } from '#demo';
import { openedAt, timetableOf } from './timetable.js';

/** Whenever the demo is started first, its stories fit into the time they have. */
describe('the timetable of a story', () => {
  const { disputes } = loadDemo();
  const starts = [
    '2026-01-01T16:30:00.000Z',
    '2026-10-03T02:00:00.000Z',
    '2026-11-22T01:00:00.000Z',
    '2027-03-01T15:59:00.000Z',
  ].map((instant) => new Date(instant));

  it.each(starts)('started at %s, goes forward and is told to its end before that', (today) => {
    for (const story of disputes) {
      const instants = [openedAt(story, today), ...timetableOf(story, today).map(({ at }) => at), today];
      const rising = instants.every((at, index) => index === 0 || at > (instants[index - 1] ?? today));
      expect([story.key, rising]).toEqual([story.key, true]);
    }
  });

  it('leaves the clocks of law the days they need', () => {
    for (const today of starts)
      for (const story of disputes.filter(({ reach }) => reach.referral === 'timedOut')) {
        const steps = timetableOf(story, today);
        const offered = steps.find(({ step }) => step.name === 'offer')?.at.getTime() ?? 0;
        const waited = steps.find(({ step }) => step.name === 'let-time-pass')?.at.getTime() ?? 0;
        expect((waited - offered) / 86_400_000).toBeGreaterThan(5);
      }
  });

  it('lets nothing happen at the desk before nine or after five', () => {
    const [, , today = new Date(0)] = starts;
    for (const story of disputes)
      for (const { at } of timetableOf(story, today).slice(1)) {
        const hour = (at.getUTCHours() + 8) % 24;
        const nearTheEnd = today.getTime() - at.getTime() < 3_600_000;
        const nearTheStart = at.getTime() - openedAt(story, today).getTime() < 8 * 3_600_000;
        expect([story.key, nearTheEnd || nearTheStart || (hour >= 9 && hour <= 17)]).toEqual([
          story.key,
          true,
        ]);
      }
  });
});
