import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateSync } from 'class-validator';
import { rootDir } from '#platform/config';
import { IsReason, UNKNOWN_REASON } from './is-reason.js';
import { ReasonCatalogue, reasonKey, reasons } from './reason-catalogue.js';

const all = reasons();
const codesOf = (set: string) => all.of(set).map(({ code }) => code);
const catalogue = (language: string) =>
  JSON.parse(
    readFileSync(join(rootDir(), 'libs/contracts/src/locales', language, 'reasons.json'), 'utf8'),
  ) as Record<string, string>;

describe('reasons', () => {
  it.each(['zh-CN', 'en'])(
    'have a sentence in %s, every one of them, and no sentence is left over',
    (language) => {
      const sentences = catalogue(language);
      const keys = all.setNames().flatMap((set) => codesOf(set).map((code) => reasonKey(set, code)));
      expect(keys.filter((key) => !sentences[key])).toEqual([]);
      const spare = Object.keys(sentences).filter((key) => !keys.includes(key));
      expect(spare.filter((key) => !/^(errors\.|codes\.risk-trigger\.)/.test(key))).toEqual([]);
    },
  );

  it('never blame or press: no sentence tells that mediation is required or refusing costs something', () => {
    for (const sentence of Object.values(catalogue('zh-CN')))
      expect(sentence).not.toMatch(/必须调解|应当调解|后果自负|系统错误/);
  });

  it('let a body decline for three reasons and no more (ZT 12)', () => {
    expect(codesOf('decline')).toEqual(['OUTSIDE_CHARTER', 'BEYOND_SKILL', 'OTHER_UNSUITABLE']);
    expect(all.find('decline', 'OTHER_UNSUITABLE')?.note).toBe('required');
  });

  it('end mediation by the eight codes of ZT 25 and three of ours, two of them settled', () => {
    expect(codesOf('end-code')).toHaveLength(11);
    expect(
      all
        .of('end-code')
        .filter(({ settled }) => settled)
        .map(({ code }) => code),
    ).toEqual(['AGREED', 'RECONCILED_WITHDRAWN']);
  });

  it('stop at the third gate for every unsuitability, and quote the law where it is law', () => {
    for (const { code, by, basis } of all.of('unsuitability')) {
      expect(all.find('gate-stop', code)?.gate).toBe('G3');
      if (by !== 'practice') expect(basis).toMatch(/CPL|PML/);
    }
    expect(reasonKey('gate-stop', 'UNSUITABLE_STATUS')).toBe('codes.unsuitability.UNSUITABLE_STATUS');
    expect(all.basisOf('gate-stop', 'WRONG_COURT')).toMatch(/CPL 127\(4\)/);
  });

  it('lead every risk flag to effects that exist, and keep filing open always', () => {
    for (const { effects = [] } of all.of('risk-flag'))
      for (const effect of effects) expect(all.isReason('risk-effect', effect)).toBe(true);
    expect(
      all
        .of('exit')
        .filter(({ always }) => always)
        .map(({ code }) => code),
    ).toEqual(['FILING']);
  });

  it('name lanes whose scores meet without gap or overlap', () => {
    const [simple, ordinary, complex] = all.of('lane');
    expect(ordinary?.minScore).toBe((simple?.maxScore ?? NaN) + 1);
    expect(complex?.minScore).toBe((ordinary?.maxScore ?? NaN) + 1);
  });
});

describe('a catalogue', () => {
  const file = (set: string, codes: string[], includes: string[] = []) => ({
    version: 1,
    set,
    includes,
    reasons: codes.map((code) => ({ code, basis: 'platform' })),
  });

  it('refuses a set written twice, a code listed twice and an included set that is missing', () => {
    expect(() => new ReasonCatalogue([file('a', ['X']), file('a', ['Y'])])).toThrow(/two files/);
    expect(() => new ReasonCatalogue([file('a', ['X'], ['b']), file('b', ['X'])])).toThrow(/twice/);
    expect(() => new ReasonCatalogue([file('a', ['X'], ['b'])])).toThrow(/does not exist/);
  });

  it('does not answer for a set nobody wrote', () => expect(() => all.isReason('declines', 'X')).toThrow());
});

describe('@IsReason', () => {
  class Declining {
    @IsReason('decline') reasonCode!: unknown;
  }
  const errorsOf = (reasonCode: unknown) =>
    validateSync(Object.assign(new Declining(), { reasonCode })).flatMap((error) =>
      Object.keys(error.constraints ?? {}),
    );

  it('takes a code of the set and refuses others, and things that are not text', () => {
    expect(errorsOf('BEYOND_SKILL')).toEqual([]);
    for (const wrong of ['GAP_TOO_WIDE', 'beyond_skill', '', 7, null, ['BEYOND_SKILL']])
      expect(errorsOf(wrong)).toEqual([UNKNOWN_REASON]);
  });
});
