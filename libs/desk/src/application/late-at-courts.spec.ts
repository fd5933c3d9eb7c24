import { lateAt } from './late-at-courts.js';

const NOW = new Date('2026-11-20T00:00:00.000Z');
const HOUSE = { desk: 15, mediation: 45, court: 15 };

describe('what is late at its court', () => {
  it('asks about courts that decided alike together', () => {
    const { sql, params } = lateAt(
      new Map([
        ['a', HOUSE],
        ['b', { ...HOUSE }],
      ]),
      NOW,
    );
    expect(sql.match(/court_id/g)).toHaveLength(1);
    expect(params.slice(0, 2)).toEqual(['a', 'b']);
    expect(params.length).toBe(sql.split('?').length - 1);
  });

  it('counts the days of a court that decided otherwise for that court alone', () => {
    const { params } = lateAt(
      new Map([
        ['a', HOUSE],
        ['b', { ...HOUSE, desk: 3 }],
      ]),
      NOW,
    );
    const ofB = params.slice(params.indexOf('b'));
    expect(params.slice(0, params.indexOf('b'))).toContain('2026-11-05T00:00:00.000Z');
    expect(ofB).toContain('2026-11-17T00:00:00.000Z');
  });

  it('asks nothing where there is no court', () => expect(lateAt(new Map(), NOW).params).toEqual([]));
});
