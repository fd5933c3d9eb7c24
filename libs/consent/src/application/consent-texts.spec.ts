import { Catalogues } from '#platform/http';
import { SCOPES } from '../domain/tally.js';
import { ConsentTexts } from './consent-texts.js';

describe('the words people are asked with', () => {
  const texts = new ConsentTexts(new Catalogues());
  const both = [texts.of('zh-CN'), texts.of('en')] as const;

  it('are there for every question, in both languages, with what happens on no', () => {
    for (const { items } of both) {
      expect(items.map(({ scope }) => scope)).toEqual([...SCOPES, 'HELPER']);
      const words = items.flatMap(({ question, meaning, ifYes, ifNo }) => [question, meaning, ifYes, ifNo]);
      expect(words.filter((text) => text === '' || text.startsWith('consentText.'))).toEqual([]);
    }
  });

  it('have one version in both languages', () => expect(both[0].version).toBe(both[1].version));

  it('say which two nobody is mediated with without', () =>
    expect(both[0].items.filter(({ needed }) => needed).map(({ scope }) => scope)).toEqual([
      'MEDIATION',
      'DATA',
    ]));

  it('put no pressure on anybody', () => {
    const told = both[0].items.flatMap(({ question, meaning, ifYes, ifNo }) => [
      question,
      meaning,
      ifYes,
      ifNo,
    ]);
    expect(told.filter((text) => /必须参加|应当同意|否则|后果自负|不利后果/.test(text))).toEqual([]);
  });
});
