/** The counter's form names the parties itself. */
import { settled } from '../src/console/pages/intake/intake-parties.js';

const APPLICANT = { role: 'APPLICANT', kind: 'NATURAL' };
const RESPONDENT = { role: 'RESPONDENT', kind: 'LEGAL' };

describe('parties written down at the counter', () => {
  it('get names that nobody types, and a new claim is the applicant’s against the respondent', () => {
    expect(settled({ parties: [APPLICANT, RESPONDENT], claims: [{}] })).toEqual({
      parties: [
        { ...APPLICANT, key: 'p1' },
        { ...RESPONDENT, key: 'p2' },
      ],
      claims: [{ by: ['p1'], against: ['p2'] }],
    });
  });

  it('leave the claims with somebody who is taken away, and whoever comes later is nobody’s stand-in', () => {
    const left = { ...RESPONDENT, key: 'p2' };
    const without = settled({
      parties: [left],
      claims: [{ by: ['p1'], against: ['p2'], words: '归还借款' }],
    });
    const later = settled({ ...without, parties: [left, { role: 'APPLICANT' }] });
    expect(later['parties']).toEqual([left, { role: 'APPLICANT', kind: 'NATURAL', key: 'p1' }]);
    expect(later['claims']).toEqual([{ by: [], against: ['p2'], words: '归还借款' }]);
  });
});
