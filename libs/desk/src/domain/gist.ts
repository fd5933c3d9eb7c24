const LONGEST = 60;

/** The first sentence of a story, or as much of it as fits on a line. Pure. */
export function gistOf(narrative: string): string {
  const text = narrative.replace(/\s+/gu, ' ').trim();
  const [first = ''] = text.split(/(?<=[。！？!?])/u);
  const signs = Array.from(first.length > 4 ? first : text);
  return signs.length <= LONGEST ? signs.join('') : `${signs.slice(0, LONGEST - 1).join('')}…`;
}
