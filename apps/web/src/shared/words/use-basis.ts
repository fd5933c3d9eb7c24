/** Where it is written, as people cite it: "TY 27; ZT 24" is the house's short form of laws with their articles. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../i18n/use-codes.js';

/** The law, its articles, and the item of an article: `CPL 127(3)`, `道交程序规定 85-90`, `ZT 10`. */
const CITED = /^([A-Z]+(?:-I|\d{2})?|\P{ASCII}+?) ?(?:(\d+(?:-\d+)?)(\(\d+\))?)?$/u;
/** Rules of the house itself are no law that anybody could look up. */
const OWN = new Set(['platform', 'practice', '']);

export function useBasis(): (basis: string | undefined) => string {
  const { t } = useTranslation();
  const codes = useCodes();
  const cited = (one: string): string => {
    const found = CITED.exec(one);
    if (found === null) return one;
    const [, short = '', article, item = ''] = found;
    const law = codes('law', short) || short;
    return article === undefined ? t('shared.law.whole', { law }) : t('shared.law', { law, article, item });
  };
  return (basis = '') =>
    basis
      .split(/[;,] */)
      .filter((one) => !OWN.has(one))
      .map(cited)
      .join(t('shared.law.and'));
}
