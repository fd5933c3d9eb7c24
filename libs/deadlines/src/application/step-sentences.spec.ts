import { calendarDay, startOfDay } from '#kernel';
import { Catalogues } from '#platform/http';
import { makeCalendar, shippedYears } from '../config/calendar-files.js';
import { loadRuleBook } from '../config/rule-files.js';
import { countByRule } from '../domain/count-by-rule.js';
import { StepSentences, type Language } from './step-sentences.js';

const rules = loadRuleBook();
const calendar = makeCalendar(shippedYears());
const catalogues = new Catalogues();
const sentences = new StepSentences(catalogues);

const told = (code: string, started: string, language: Language, extensionDays = 0, termSet?: number) => {
  const startedAt = started.includes('T') ? new Date(started) : startOfDay(calendarDay(started));
  const input = { startedAt, exclusions: [], extensionDays, termSet };
  return sentences.tell(countByRule(rules.get(code), input, calendar).steps, language);
};

describe('the steps of a count, told', () => {
  it('names the start day, the term, the holiday and the end in Chinese', () => {
    expect(told('DL-01', '2026-09-24', 'zh-CN')).toEqual([
      '起算事件发生于2026年9月24日（周四），当日不计入，从2026年9月25日（周五）开始计算。',
      '期限为7日，计算至2026年10月1日（周四）。',
      '2026年10月1日（周四）至2026年10月7日（周三）为国庆节假期，顺延。',
      '届满时间：2026年10月8日（周四）24:00。',
    ]);
  });

  it('says the same in English', () => {
    expect(told('DL-01', '2026-09-24', 'en')).toEqual([
      'The term starts on Thu 24 September 2026; that day is not counted, so counting begins on Fri 25 September 2026.',
      'The term of 7 days runs to Thu 1 October 2026.',
      'Thu 1 October 2026 to Wed 7 October 2026 is a holiday (National Day), so the last day moves on.',
      'Due: Thu 8 October 2026, 24:00.',
    ]);
  });

  it('tells which weekend days were worked and which days were passed over', () => {
    expect(told('DL-05', '2026-02-13', 'zh-CN')).toEqual([
      '起算事件发生于2026年2月13日（周五），当日不计入，从2026年2月14日（周六）开始计算。',
      '2026年2月15日（周日）至2026年2月23日（周一）为春节假期，不计入工作日。',
      '2026年2月14日（周六）为春节调休上班日，计入工作日。',
      '期限为3个工作日，计算至2026年2月25日（周三）。',
      '届满时间：2026年2月25日（周三）24:00。',
    ]);
  });

  it('warns that the year is not announced yet', () => {
    expect(told('DL-07', '2026-12-02', 'zh-CN')).toContain(
      '2027年的放假安排尚未载入，暂按平常周计算；载入后会重新计算并告知。',
    );
  });

  it('tells staffed hours to the minute', () => {
    expect(told('DL-39', '2026-11-22T11:00:00.000Z', 'zh-CN')).toEqual([
      '从2026年11月22日（周日）19:00开始计时。',
      '期限为30分钟，只计算工作日的服务时间。',
      '当时不在服务时间内，从2026年11月23日（周一）08:30起计时。',
      '届满时间：2026年11月23日（周一）09:00。',
    ]);
  });

  it('says that an extension was cut down to what may be agreed', () => {
    expect(told('DL-08', '2026-11-02', 'zh-CN', 45)).toContain('约定延长45日，超过上限，按30日计算。');
  });

  it('names the clock on a timeline', () => {
    const sentence = (type: string, more = {}) =>
      catalogues.sentence('zh-CN', `timeline.${type}`, { code: 'DL-01', ...more });
    expect(sentence('deadline.reached')).toBe('“登记立案”的期限已届满。');
    expect(sentence('deadline.warned', { level: 'amber' })).toBe('“登记立案”的期限临近届满。');
  });

  it('has a name, a start, a consequence and no untold step for every rule in both languages', () => {
    const missing: string[] = [];
    for (const language of ['zh-CN', 'en'] as const)
      for (const rule of rules.all()) {
        for (const key of [`codes.deadline.${rule.code}`, `codes.deadlineStart.${rule.code}`])
          if (!catalogues.has(language, key)) missing.push(`${language} ${key}`);
        if (!catalogues.has(language, `codes.onExpiry.${rule.onExpiry}`)) missing.push(rule.onExpiry);
        const steps = told(rule.code, '2026-12-20', language, 3, 9);
        missing.push(...steps.filter((sentence) => /deadlines\.|\{\{|undefined/.test(sentence)));
      }
    expect(missing).toEqual([]);
  });
});
