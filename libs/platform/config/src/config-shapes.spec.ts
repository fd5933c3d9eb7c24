import { Type } from 'class-transformer';
import { IsInt, IsString, Min, ValidateNested } from 'class-validator';
import { fileOf, listOf, mapOf } from './config-shapes.js';

class Term {
  @IsInt() @Min(1) days!: number;
}

class Rule {
  @IsString() basis!: string;
  @ValidateNested() @Type(() => Term) term!: Term;
}

describe('shapes of config files', () => {
  it('give entries under their codes', () => {
    const checked = mapOf(Rule)({ 'DL-01': { basis: 'art. 126', term: { days: 7 } } });
    expect('value' in checked && checked.value.get('DL-01')?.term.days).toBe(7);
  });

  it('name the code and the path of every mistake', () => {
    const checked = mapOf(Rule)({
      'DL-01': { basis: 'art. 126', term: { days: 0 } },
      'DL-02': { basis: 'art. 127', trem: { days: 7 } },
    });
    const problems = 'problems' in checked ? checked.problems.join('\n') : '';
    expect(problems).toContain('DL-01.term.days: ');
    expect(problems).toContain('DL-02.trem: ');
  });

  it('refuse a list where an object is wanted, and the other way round', () => {
    expect(fileOf(Rule)([])).toEqual({ problems: ['the file must be an object'] });
    expect(listOf(Rule)({})).toEqual({ problems: ['must be a list'] });
    expect(mapOf(Rule)(null)).toEqual({ problems: ['must be entries under their codes'] });
  });
});
