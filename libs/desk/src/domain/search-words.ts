/**
 * What a text can be found by: Chinese by its pairs of neighbouring characters, everything else by whole words.
 * Width and case never matter. Pure.
 */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /\p{Script=Han}/u;

/** A longer text is found by its first words; whoever searches for more has other ways. */
export const MOST_WORDS = 160;
/** Enough for a sentence; more would only ask the same of the index again. */
export const MOST_ASKED = 12;

const normalised = (text: string): string => text.normalize('NFKC').toLowerCase();

function* wordsIn(text: string): Generator<string> {
  for (const [run] of normalised(text).matchAll(RUN)) {
    if (!HAN.test(run)) {
      if (run.length > 1) yield run;
      continue;
    }
    const signs = Array.from(run);
    for (let at = 0; at + 1 < signs.length; at += 1) yield signs.slice(at, at + 2).join('');
  }
}

/** Distinct words of the texts, the first texts first. */
export function searchWords(texts: readonly string[], most = MOST_WORDS): string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const word of wordsIn(text)) {
      if (found.size >= most) return [...found];
      found.add(word);
    }
  return [...found];
}

/** Somebody asks by number: year and digits as read out on the telephone, with or without dashes. */
export function referencePrefix(query: string): string | undefined {
  const digits = query.normalize('NFKC').replace(/[\s-]/gu, '');
  if (!/^\d{4,14}$/.test(digits)) return undefined;
  return [digits.slice(0, 4), digits.slice(4, 9), digits.slice(9)].filter((part) => part !== '').join('-');
}
