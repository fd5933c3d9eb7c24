import { Catalogues } from '#platform/http';
import { CodeSets } from './code-sets.js';
import { reasons } from './reason-catalogue.js';

describe('codes in words', () => {
  const codes = new CodeSets(new Catalogues());

  it('tell every reason with its basis and whether words are needed beside it', () => {
    const [gates] = codes.of('zh-CN', ['gate-stop']);
    expect(gates?.codes).toHaveLength(reasons().of('gate-stop').length);
    expect(gates?.codes.find(({ code }) => code === 'NOT_CIVIL')).toMatchObject({
      gate: 'G1',
      basis: 'CPL 3; CPL 122(4)',
    });
    const [decline] = codes.of('en', ['decline']);
    expect(decline?.codes.find(({ code }) => code === 'OTHER_UNSUITABLE')?.noteRequired).toBe(true);
  });

  it('leave no code without a sentence, in either language', () => {
    for (const locale of ['zh-CN', 'en'] as const)
      for (const { set, codes: told } of codes.of(locale))
        for (const { code, sentence } of told) {
          expect([set, code, sentence.startsWith('codes.')]).toEqual([set, code, false]);
          expect(sentence).not.toBe('');
        }
  });

  it('know the codes that have no file of reasons too, and nothing nobody wrote', () => {
    const [phases] = codes.of('en', ['phase']);
    expect(phases?.codes.map(({ code }) => code)).toContain('seekingConsent');
    expect(codes.of('en', ['no-such-set'])).toEqual([]);
  });
});
