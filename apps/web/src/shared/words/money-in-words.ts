/**
 * An amount read back in words, so that a zero too many is seen: 一万二千三百元五角. The words come from the catalogues,
 * each list separated by blanks, so that plain and capital figures (壹万贰仟) are the same rule.
 */
export interface NumberWords {
  /** Zero to nine. */
  readonly digits: readonly string[];
  /** Ten, hundred, thousand. */
  readonly places: readonly string[];
  /** Ten thousand, a hundred million, and those together. */
  readonly groups: readonly string[];
  /** Yuan, jiao, fen. */
  readonly units: readonly string[];
  /** Said where no jiao and fen follow; may be empty. */
  readonly whole: string;
  /** 十元, not 一十元: as people speak; documents write it out. */
  readonly spoken: boolean;
}

const GROUP = 10_000;

/** Chinese: every group of four figures, a single zero for any gap. */
export function chineseAmount(fen: number, words: NumberWords): string {
  const [yuanWord = '', jiaoWord = '', fenWord = ''] = words.units;
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor((fen % 100) / 10);
  const rest = fen % 10;
  const zero = words.digits[0] ?? '';
  const said = yuan > 0 || fen === 0 ? spokenNumber(yuan, words) + yuanWord : '';
  if (jiao === 0 && rest === 0) return said + words.whole;
  const jiaoSaid = jiao > 0 ? `${words.digits[jiao] ?? ''}${jiaoWord}` : said === '' ? '' : zero;
  return `${said}${jiaoSaid}${rest > 0 ? `${words.digits[rest] ?? ''}${fenWord}` : ''}`;
}

function spokenNumber(value: number, words: NumberWords): string {
  const number = chineseNumber(value, words);
  const ten = words.places[0] ?? '';
  const oneTen = `${words.digits[1] ?? ''}${ten}`;
  return words.spoken && number.startsWith(oneTen) ? number.slice(oneTen.length - ten.length) : number;
}

function chineseNumber(value: number, words: NumberWords): string {
  const zero = words.digits[0] ?? '';
  if (value === 0) return zero;
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / GROUP)) groups.unshift(rest % GROUP);
  let said = '';
  let gap = false;
  groups.forEach((group, at) => {
    const place = groups.length - 1 - at;
    if (group === 0) {
      gap = said !== '';
      return;
    }
    if (said !== '' && (gap || group < 1_000)) said += zero;
    said += fourFigures(group, words) + (place === 0 ? '' : (words.groups[place - 1] ?? ''));
    gap = false;
  });
  return said;
}

function fourFigures(group: number, { digits, places }: NumberWords): string {
  let said = '';
  let gap = false;
  String(group)
    .split('')
    .forEach((figure, at, all) => {
      const place = all.length - 1 - at;
      if (figure === '0') {
        gap = true;
        return;
      }
      if (gap && said !== '') said += digits[0] ?? '';
      said += (digits[Number(figure)] ?? '') + (place === 0 ? '' : (places[place - 1] ?? ''));
      gap = false;
    });
  return said;
}
