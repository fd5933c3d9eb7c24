/** The counter's form names the parties itself, and asks each person's name before it is sent. */
import { checkForm } from '../src/shared/actions/check-form.js';
import { asAtTheCounter } from '../src/console/pages/intake/intake-fields.js';
import { formFields } from './form-fields.js';
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

  it.each([
    ['a person without a name', { kind: 'NATURAL' }, ['parties.0.person.name']],
    [
      'a person with nothing but a telephone',
      { kind: 'NATURAL', person: { phone: '1' } },
      ['parties.0.person.name'],
    ],
    ['a person with a name', { kind: 'NATURAL', person: { name: '贺兰' } }, []],
    ['an organisation of which nobody is known', { kind: 'LEGAL', organisationName: '某公司' }, []],
    ['an organisation without a name', { kind: 'LEGAL' }, ['parties.0.organisationName']],
  ])('%s', (_whom, party, missing) => {
    const parties = asAtTheCounter(formFields('disputes')).filter(({ name }) => name === 'parties');
    const found = checkForm(parties, { parties: [{ key: 'p1', role: 'RESPONDENT', ...party }] });
    expect(found.map(({ path }) => path)).toEqual(missing);
  });
});
