/** The name under which a file is shown and saved: what the person called it, made harmless for every reader. */
const LONGEST = 120;
/** Everything no name needs and some reader trips over: controls, direction marks, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;
/** Of paths, shells and Windows. */
const SPECIAL = /[<>:"|?*/\\]/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const NAMELESS = '材料';

const lastOf = (path: string): string =>
  path
    .split(/[/\\]/u)
    .filter((part) => part !== '')
    .at(-1) ?? '';

function plainName(given: string): string {
  const name = lastOf(given.normalize('NFC').replace(UNSEEN, ''))
    .replace(SPECIAL, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Ends as the content's kind does, whatever it was called: `bill.exe` that is a picture becomes `bill.exe.jpg`. */
export function cleanFileName(given: string, endings: readonly string[]): string {
  const name = plainName(given);
  const dot = name.lastIndexOf('.');
  const own = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  const fits = endings.includes(own);
  const ending = fits ? own : (endings[0] ?? 'bin');
  const stem = Array.from(fits ? name.slice(0, dot) : name)
    .slice(0, LONGEST - ending.length - 1)
    .join('')
    .trim();
  return `${stem === '' ? NAMELESS : stem}.${ending}`;
}
