/** Money is a whole number of fen; people read yuan. */
import type { Language } from '../theme/preferences.js';

const FEN = 100;

/** Made once: to make a format costs a hundred times what using it does. */
const twoPlaces = (locale: Language): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const FIGURES: Readonly<Record<Language, Intl.NumberFormat>> = {
  'zh-CN': twoPlaces('zh-CN'),
  en: twoPlaces('en'),
};

/** 12,300.00 */
export const yuanFigure = (fen: number, language: Language): string => FIGURES[language].format(fen / FEN);

/** `12300`, `12,300.5` and `１２３００．５０` as people type them → fen; undefined where it is no amount. */
export function fenOf(typed: string): number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,¥￥]/g, '')
    .replace(/。/g, '.')
    .replace(/元$/, '');
  const match = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const [, yuan = '0', part = ''] = match;
  return Number(yuan) * FEN + Number(part.padEnd(2, '0'));
}

/** What a plain text field shows for an amount that is known. */
export const typedYuan = (fen: number): string =>
  fen % FEN === 0 ? String(fen / FEN) : (fen / FEN).toFixed(2);
