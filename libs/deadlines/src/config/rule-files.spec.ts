import { readFileSync } from 'node:fs';
import { fileOf } from '#platform/config';
import { countByRule } from '../domain/count-by-rule.js';
import { makeCalendar, checkYear, shippedYears } from './calendar-files.js';
import { RuleFile } from './rule-entry.js';
import { checkRules, loadRuleBook, mergeRules } from './rule-files.js';

const rules = loadRuleBook();
const entry = {
  code: 'DL-05',
  version: 2,
  basis: ['ZT 12'],
  unit: 'workingDays',
  term: 5,
  onExpiry: 'REROUTE',
};

describe('the catalogue of deadlines', () => {
  it('has all forty of the law and the house’s own, each with its basis', () => {
    const whole = rules.all().filter(({ code }) => /^DL-\d{2}$/.test(code));
    expect(whole.map(({ code }) => code)).toEqual(
      Array.from({ length: 41 }, (_, index) => `DL-${String(index + 1).padStart(2, '0')}`),
    );
    expect(rules.all().filter(({ basis }) => basis.length === 0)).toEqual([]);
  });

  it('lets only terms without suspension be fixed', () => {
    expect(
      rules
        .all()
        .filter(({ fixed }) => fixed)
        .map(({ code }) => code),
    ).toEqual(['DL-16', 'DL-19']);
  });

  it('announces nothing where only a court may judge', () => {
    const silent = rules.all().filter(({ informationOnly }) => informationOnly);
    expect(silent.map(({ code }) => code)).toEqual([
      'DL-17',
      'DL-28',
      'DL-34.1',
      'DL-37',
      'DL-37.1',
      'DL-37.2',
    ]);
    expect(silent.every(({ onExpiry }) => onExpiry === 'DEFENCE_ONLY')).toBe(true);
  });

  it('listens only to events that exist', () => {
    const contract = readFileSync(new URL('../../../contracts/src/events.ts', import.meta.url), 'utf8');
    expect(rules.wiredEvents().filter((type) => !contract.includes(`'${type}':`))).toEqual([]);
  });

  it('asks for the term an authority sets', () => {
    const calendar = makeCalendar(shippedYears());
    const input = { startedAt: new Date('2026-11-02T02:00:00Z'), exclusions: [], extensionDays: 0 };
    for (const code of ['DL-02', 'DL-14', 'DL-33', 'DL-33.1', 'DL-33.2', 'DL-07.1'])
      expect(() => countByRule(rules.get(code), input, calendar)).toThrow('deadlines.term-not-set');
  });
});

describe('a rule file with mistakes', () => {
  const problemsOf = (value: unknown) => {
    const shaped = fileOf(RuleFile)(value);
    return 'problems' in shaped ? shaped.problems : checkRules(shaped.value).problems;
  };

  it.each([
    ['an unknown field', { ...entry, terms: 5 }, /rules\.0\.terms/],
    ['a code of another form', { ...entry, code: 'DL5' }, /rules\.0\.code/],
    ['a unit nobody counts in', { ...entry, unit: 'weeks' }, /rules\.0\.unit/],
    ['no basis', { ...entry, basis: undefined }, /rules\.0\.basis/],
    [
      'neither term nor authority',
      { ...entry, term: undefined },
      /DL-05: needs either a term or setByAuthority/,
    ],
    ['both', { ...entry, setByAuthority: true }, /DL-05: needs either a term or setByAuthority/],
    [
      'a fixed term that can be extended',
      { ...entry, fixed: true, extension: { agreedBy: 'PRESIDENT' } },
      /fixed term/,
    ],
    ['a warning in no unit', { ...entry, warnings: { amber: ['2 weeks'] } }, /amber/],
    ['hours that are empty', { ...entry, unit: 'minutes', serviceHours: ['12:00-08:30'] }, /are empty/],
    [
      'an exclusion without an end',
      {
        ...entry,
        exclusions: ['appraisal'],
        wiring: [{ subject: 'referral', startsOn: ['referral.offered'], excludeFrom: ['a.b'] }],
      },
      /excludeFrom needs excludeTo/,
    ],
    [
      'an extension the rule does not know',
      {
        ...entry,
        wiring: [{ subject: 'referral', startsOn: ['a.b'], extendOn: ['a.c'], extensionDays: 'days' }],
      },
      /has no extension/,
    ],
  ])('is refused for %s, with its place', (_, mistaken, problem) => {
    expect(problemsOf({ rules: [mistaken] }).join('\n')).toMatch(problem);
  });

  it('is fine otherwise', () => expect(problemsOf({ rules: [entry] })).toEqual([]));
});

describe('a court that overrides an entry', () => {
  const {
    rules: [replacement],
  } = checkRules({ rules: [entry] } as never);

  it('is heard, and its version is the one clocks will carry', () => {
    const book = mergeRules(rules.all(), replacement ? [replacement] : []);
    expect(book.get('DL-05')).toMatchObject({ term: 5, version: 2 });
    expect(book.get('DL-04').term).toBe(3);
  });

  it('must raise the version', () => {
    const same = { ...rules.get('DL-05'), term: 5 };
    expect(() => mergeRules(rules.all(), [same])).toThrow('DL-05: version must be above 1');
  });

  it('keeps the wiring it says nothing about', () => {
    const book = mergeRules(rules.all(), replacement ? [replacement] : []);
    expect(book.drivenBy('referral.offered').map(({ rule }) => rule.term)).toEqual([5]);
  });
});

describe('a holiday notice', () => {
  const days = [{ date: '2027-01-01', name: '元旦', off: true }];
  const papers = ['https://www.gov.cn/x'];

  it('may rule on the last days of the year before', () => {
    const eve = { date: '2026-12-31', name: '元旦', off: true };
    expect(checkYear({ year: 2027, papers, days: [eve, ...days] }).problems).toEqual([]);
  });

  it.each([
    ['a day of another year', [{ date: '2028-01-01', name: '元旦', off: true }], 'days[0].date'],
    ['a day that does not exist', [{ date: '2027-02-30', name: '春节', off: true }], 'days[0].date'],
    ['a day written twice', [...days, ...days], 'days'],
    ['no days', [], 'days'],
    [
      'a day off that is neither yes nor no',
      [{ date: '2027-01-01', name: '元旦', off: 'yes' }],
      'days[0].off',
    ],
  ])('is refused for %s', (_, wrong, path) => {
    expect(checkYear({ year: 2027, papers, days: wrong }).problems[0]).toMatch(`${path}:`);
  });
});
