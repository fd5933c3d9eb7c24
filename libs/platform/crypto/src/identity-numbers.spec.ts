import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { isCreditCode, mobileNumber, residentNumber } from './identity-numbers.js';
import { IsMobileNumber, IsResidentNumber, PlainText } from './validation.js';

describe('resident identity number', () => {
  it('accepts the example of GB 11643 in either case', () => {
    expect(residentNumber('11010519491231002x')).toEqual({
      number: '11010519491231002X',
      region: '110105',
      birthDate: '1949-12-31',
    });
  });

  it.each([
    ['wrong check character', '110105194912310021'],
    ['a day that does not exist', '110105194902310026'],
    ['an unknown province', '990105194912310020'],
    ['the old form of 15 digits', '110105491231002'],
    ['letters inside', '1101O519491231002X'],
    ['nothing', ''],
  ])('refuses %s', (_why, number) => expect(residentNumber(number)).toBeUndefined());

  it('refuses each single wrong digit', () => {
    const good = '11010519491231002X';
    for (let at = 0; at < 17; at += 1)
      for (const digit of '0123456789') {
        if (digit === good[at]) continue;
        expect(residentNumber(good.slice(0, at) + digit + good.slice(at + 1))).toBeUndefined();
      }
  });
});

describe('unified social credit code', () => {
  it.each(['91350100M000100Y43', '91330100799655058B', '9144030071526726XG'])('accepts %s', (code) =>
    expect(isCreditCode(code)).toBe(true),
  );
  it.each(['91350100M000100Y44', '91350100M000100I43', '91350100M000100Y4', ''])('refuses "%s"', (code) =>
    expect(isCreditCode(code)).toBe(false),
  );
});

describe('mobile number', () => {
  it.each(['+86 138-1234-1234', '0086 13812341234', '１３８１２３４１２３４'])('reads %s', (text) =>
    expect(mobileNumber(text)).toBe('13812341234'),
  );
  it.each(['12812341234', '010-62345678', '1381234123', '138123412345'])('refuses %s', (text) =>
    expect(mobileNumber(text)).toBeUndefined(),
  );
});

class Input {
  @PlainText({ max: 5 }) name!: unknown;
  @PlainText({ max: 20, multiline: true, min: 0 }) words!: unknown;
  @IsMobileNumber() phone!: unknown;
  @IsResidentNumber() idNumber!: unknown;
}
const good = { name: '张三', words: 'a\nb', phone: '138 1234 1234', idNumber: '11010519491231002x' };
const faults = (changes: object): string[] =>
  validateSync(plainToInstance(Input, { ...good, ...changes })).map(({ property }) => property);

describe('input decorators', () => {
  it('bring input into the stored form', () => {
    const input = plainToInstance(Input, { ...good, name: '  e\u0301 ' });
    expect(input).toMatchObject({ name: '\u00e9', phone: '13812341234', idNumber: '11010519491231002X' });
    expect(faults({})).toEqual([]);
  });

  it.each([
    ['NUL', 'a\u0000b'],
    ['a control character', 'a\u001bb'],
    ['a direction override', 'a\u202eb'],
    ['a direction isolate', 'a\u2066b'],
    ['a direction mark', 'a\u200fb'],
    ['half a character', 'a\ud800b'],
    ['a line break in one line', 'a\nb'],
    ['nothing but blanks', '   '],
    ['too much', '一二三四五六'],
    ['a number', 5],
    ['a list', ['a']],
    ['null', null],
  ])('refuse %s', (_what, name) => expect(faults({ name })).toEqual(['name']));

  it('count characters, not halves of them', () => expect(faults({ name: '😀😀😀😀😀' })).toEqual([]));
});
