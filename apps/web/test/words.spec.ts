/** Money and spans as people type and read them. */
import { chineseAmount, type NumberWords } from '../src/shared/words/money-in-words.js';
import { fenOf, typedYuan } from '../src/shared/words/money.js';
import { nearnessOf, timeLeftText } from '../src/shared/words/time-left.js';

const list = (text: string): string[] => text.split(' ');
const plain: NumberWords = {
  digits: list('零 一 二 三 四 五 六 七 八 九'),
  places: list('十 百 千'),
  groups: list('万 亿 万亿'),
  units: list('元 角 分'),
  whole: '',
  spoken: true,
};

describe('an amount', () => {
  it.each([
    ['12300', 1230000],
    ['12,300.5', 1230050],
    ['１２３００．０５', 1230005],
    ['¥ 8 000 元', 800000],
    ['0.01', 1],
    ['12.345', undefined],
    ['一万', undefined],
    ['-5', undefined],
    ['', undefined],
  ])('typed as %s is %s fen', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen);
  });

  it.each([
    [0, '零元'],
    [1000, '十元'],
    [1230000, '一万二千三百元'],
    [1230050, '一万二千三百元五角'],
    [1230005, '一万二千三百元零五分'],
    [1000500, '一万零五元'],
    [10050000, '十万零五百元'],
    [100000000, '一百万元'],
    [10000000100, '一亿零一元'],
    [1234567890123, '一百二十三亿四千五百六十七万八千九百零一元二角三分'],
    [1, '一分'],
    [10, '一角'],
  ])('%s fen is read back as %s', (fen, words) => {
    expect(chineseAmount(fen, plain)).toBe(words);
  });

  it('is written out in documents, in figures nobody can alter', () => {
    const capital = {
      digits: list('零 壹 贰 叁 肆 伍 陆 柒 捌 玖'),
      places: list('拾 佰 仟'),
      groups: list('万 亿 万亿'),
      units: list('元 角 分'),
      whole: '整',
      spoken: false,
    };
    expect(chineseAmount(1000, capital)).toBe('壹拾元整');
    expect(chineseAmount(1230000, capital)).toBe('壹万贰仟叁佰元整');
  });

  it('comes back into its field as it was typed', () => {
    for (const fen of [1230000, 1230050, 5, 0]) expect(fenOf(typedYuan(fen))).toBe(fen);
  });
});

describe('the time that is left', () => {
  const now = new Date('2026-11-22T02:00:00Z');
  const t = ((key: string, { count }: { count: number }) => `${key} ${count}`) as never;
  it.each([
    ['2026-11-24T03:00:00Z', 'shared.time.left-days 2', 'soon'],
    ['2026-11-22T07:30:00Z', 'shared.time.left-hours 5', 'today'],
    ['2026-11-22T02:00:20Z', 'shared.time.left-minutes 1', 'today'],
    ['2026-11-20T01:00:00Z', 'shared.time.over-days 2', 'over'],
    ['2026-12-22T16:00:00Z', 'shared.time.left-days 30', 'later'],
  ])('until %s is %s', (dueAt, text, nearness) => {
    expect(timeLeftText(dueAt, now, t)).toBe(text);
    expect(nearnessOf(dueAt, now)).toBe(nearness);
  });
});
