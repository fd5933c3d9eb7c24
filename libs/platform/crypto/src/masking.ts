/** What others may see of a person in lists (脱敏, PIPL 51): enough to tell two people apart, not enough to find one. */

/** Surnames of two characters that occur in practice; anything else counts as one character. */
const COMPOUND = new Set(
  (
    '欧阳 太史 上官 端木 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 南门 西门 纳兰 拓跋 轩辕'
  ).split(' '),
);

const HIDDEN = '***';

export interface MaskedFor {
  /** A minor is hidden altogether. */
  readonly minor?: boolean;
}

function surname(name: string): string {
  const signs = Array.from(name.trim());
  const two = signs.slice(0, 2).join('');
  return COMPOUND.has(two) && signs.length > 2 ? two : (signs[0] ?? '');
}

/** `张三丰` → `张*`: one star whatever the length. */
export const maskName = (name: string, { minor = false }: MaskedFor = {}): string =>
  minor || name.trim() === '' ? HIDDEN : `${surname(name)}*`;

/** `张三丰` → `张某`, the form court papers use. */
export const maskNameInPaper = (name: string, { minor = false }: MaskedFor = {}): string =>
  minor || name.trim() === '' ? HIDDEN : `${surname(name)}某`;

const keep = (value: string, head: number, tail: number, stars: number): string =>
  value.length < head + tail + 2
    ? HIDDEN
    : `${value.slice(0, head)}${'*'.repeat(stars)}${tail === 0 ? '' : value.slice(-tail)}`;

/** First 3 and last 4. */
export const maskIdNumber = (number: string, { minor = false }: MaskedFor = {}): string =>
  minor ? HIDDEN : keep(number, 3, 4, Math.max(number.length - 7, 0));

/** `13812341234` → `138****1234` */
export const maskPhone = (phone: string, { minor = false }: MaskedFor = {}): string =>
  minor ? HIDDEN : keep(phone, 3, 4, 4);

/** Last 4. */
export const maskBankAccount = (account: string, { minor = false }: MaskedFor = {}): string =>
  minor ? HIDDEN : keep(account.replace(/\s/gu, ''), 0, 4, 4);

const PROVINCE = '(?:[^省市区县]{2,4}省|[^省市区县]{2,6}自治区|[^省市区县]{2,4}特别行政区)?';
const CITY = '(?:[^省市区县盟]{1,12}(?:市|自治州|地区|盟))?';
/** A housing estate (小区), neighbourhood (社区) or park (园区) is not a district. */
const DISTRICT = '[^省市区县旗路街号]{1,12}(?:自治县|自治旗|县|(?<![小社园])区|市|旗)';
const TO_DISTRICT = new RegExp(`^${PROVINCE}${CITY}${DISTRICT}`, 'u');

/** Province, city and district stay; street and house go. An address without a district is hidden altogether. */
export function maskAddress(address: string, { minor = false }: MaskedFor = {}): string {
  const found = minor ? undefined : TO_DISTRICT.exec(address.replace(/\s/gu, ''))?.[0];
  return found ? `${found}${HIDDEN}` : HIDDEN;
}
