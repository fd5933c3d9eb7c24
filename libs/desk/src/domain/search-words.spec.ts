import { MOST_WORDS, referencePrefix, searchWords } from './search-words.js';

describe('words a text is found by', () => {
  it('are pairs of neighbouring Chinese characters, never across a mark', () => {
    expect(searchWords(['拖欠工资。王小明'])).toEqual(['拖欠', '欠工', '工资', '王小', '小明']);
  });

  it('are whole words elsewhere, whatever their width and case', () => {
    expect(searchWords(['ＡＢＣ Water-Supply co. 3号楼'])).toEqual(['abc', 'water', 'supply', 'co', '号楼']);
    expect(searchWords(['2026年'])).toEqual(['2026']);
  });

  it('come once each, those of the first text first, and never too many', () => {
    expect(searchWords(['工资工资', '欠工资'])).toEqual(['工资', '资工', '欠工']);
    const long = Array.from({ length: 4000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(searchWords([long])).toHaveLength(MOST_WORDS);
  });
});

describe('a number as it is read out', () => {
  it('is known with and without dashes, whole or from its beginning', () => {
    expect(referencePrefix('2026-48219-03771')).toBe('2026-48219-03771');
    expect(referencePrefix('20264821903771')).toBe('2026-48219-03771');
    expect(referencePrefix('２０２６ 482')).toBe('2026-482');
    expect(referencePrefix('2026')).toBe('2026');
  });

  it('is not seen in words or in too few digits', () => {
    for (const query of ['工资', '202', '2026年', '123456789012345'])
      expect(referencePrefix(query)).toBeUndefined();
  });
});
