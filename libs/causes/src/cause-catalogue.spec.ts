import { CauseCatalogue, CURRENT_CAUSES } from './cause-catalogue.js';
import { narrowness } from './cause-sets.js';
import type { EditionFile, FieldsFile } from './cause.js';
import { readConfigFile } from '#platform/config';

const catalogue = CauseCatalogue.load();
const cause = (code: string) => {
  const found = catalogue.find(CURRENT_CAUSES, code);
  if (!found) throw new Error(code);
  return found;
};
const file = readConfigFile('causes/civil-causes-2025.json') as EditionFile;

describe('causes of action, edition of 2025', () => {
  it('has all 984 causes in 59 groups of 12 parts', () => {
    expect([file.parts.length, file.groups.length, file.causes.length]).toEqual([12, 59, 984]);
    expect(file.causes.filter(({ level }) => level === 3)).toHaveLength(514);
  });

  it('leads from every cause up to the part it is filed under', () => {
    for (const { code, level, part } of file.causes) {
      const path = catalogue.pathOf(CURRENT_CAUSES, code);
      expect(path).toHaveLength(level);
      expect(path[0]?.code).toBe(part);
      expect(path.at(-1)?.code).toBe(code);
    }
  });

  it('knows private lending and where it stands', () => {
    expect(catalogue.pathOf(CURRENT_CAUSES, '108.3').map(({ name }) => name)).toEqual([
      '合同、准合同纠纷',
      '合同纠纷',
      '借款合同纠纷',
      '民间借贷纠纷',
    ]);
  });

  it('never answers with the same number of another edition', () => {
    const older: EditionFile = {
      ...file,
      version: 'AY2020',
      causes: [{ code: '104', name: '借款合同纠纷', level: 3, parent: 'G10', part: 'P4' }],
    };
    const both = new CauseCatalogue([file, older], readConfigFile('causes/fields.yaml') as FieldsFile);
    expect(both.find('AY2020', '104')?.name).toBe('借款合同纠纷');
    expect(both.find('AY2025', '104')?.name).toBe('用水权交易纠纷');
    expect(both.find('AY2020', '108.3')).toBeUndefined();
    const lending = both.find('AY2020', '104');
    expect(lending && both.fieldOf(lending)).toBeUndefined();
  });

  it('refuses an edition loaded twice, a code listed twice and a parent that is missing', () => {
    const fields = readConfigFile('causes/fields.yaml') as FieldsFile;
    const load = (...editions: EditionFile[]) => new CauseCatalogue(editions, fields);
    expect(() => load(file, file)).toThrow(/loaded twice/);
    const [first] = file.causes;
    expect(() => load({ ...file, causes: [...file.causes, first as never] })).toThrow(/1 is listed twice/);
    expect(() => load({ ...file, groups: [] })).toThrow(/no parent/);
  });

  it('does not offer a group as a cause', () =>
    expect(catalogue.find(CURRENT_CAUSES, 'G10')).toBeUndefined());
});

describe('what follows from a cause', () => {
  it('gives every contentious cause exactly one field, and special procedures none', () => {
    for (const { code } of file.causes) {
      const none = Number(code.split('.')[0]) >= 435;
      expect([code, catalogue.fieldOf(cause(code)) === undefined]).toEqual([code, none]);
    }
  });

  it.each([
    ['108.3', 'GENERAL'],
    ['108.1', 'BANKING'],
    ['142.15', 'CONSUMER'],
    ['142.4', 'MEDICAL'],
    ['88.8', 'ECOMMERCE'],
    ['88', 'BUSINESS'],
    ['126', 'PROPERTY_MANAGEMENT'],
    ['411.1', 'TRAFFIC'],
    ['14', 'FAMILY'],
    ['116.2', 'HOUSING'],
    ['140', 'RURAL_LAND'],
  ])('places %s in %s', (code, field) => expect(catalogue.fieldOf(cause(code))).toBe(field));

  it('keeps divorce and parentage out of confirmation, but not support payments', () => {
    expect(['14', '17', '21.1', '25.2'].every((code) => catalogue.isStatus(cause(code)))).toBe(true);
    expect(['22.1', '15', '24.1'].some((code) => catalogue.isStatus(cause(code)))).toBe(false);
    expect(catalogue.isTitle(cause('164.20'))).toBe(true);
    expect(catalogue.isTitle(cause('164.23'))).toBe(false);
  });

  it('tells labour from work for hire', () => {
    expect(catalogue.isLabour(cause('205.5'))).toBe(true);
    expect(catalogue.isLabour(cause('144'))).toBe(false);
    expect(catalogue.needsLabourArbitration(cause('205.5'))).toBe(true);
    expect(catalogue.needsLabourArbitration(cause('216'))).toBe(false);
  });

  it('weighs an item above its cause and a cause above a range', () => {
    const weights = ['142.4', '142', '120-149', '150-160'].map((span) => narrowness(span, '142.4'));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.at(-1)).toBe(0);
  });
});

describe('search', () => {
  it('puts the name that is meant first', () => {
    expect(catalogue.search({ query: '物业服务合同' })[0]?.code).toBe('126');
    expect(catalogue.search({ query: '离婚' }).map(({ code }) => code)).toEqual(['14', '15', '16']);
  });
  it('finds by code, and all words must fit', () => {
    expect(catalogue.search({ query: '411' }).map(({ code }) => code)).toEqual(['411']);
    expect(catalogue.search({ query: '房屋 租赁' }).map(({ code }) => code)).toEqual(['116.2']);
  });
  it('lists parts first, then what is below', () => {
    expect(catalogue.search({})).toHaveLength(12);
    expect(catalogue.search({ parent: 'P2' }).map(({ code }) => code)).toEqual(['G2', 'G3']);
    expect(
      catalogue
        .search({ query: '合同', parent: 'G13' })
        .every(({ code }) => code.startsWith('15') || code.startsWith('16')),
    ).toBe(true);
  });
});
