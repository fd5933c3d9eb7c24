/** The numbers that name persons and organisations in China, and whether they can be genuine. */
import { tryCalendarDay, type CalendarDay } from '#kernel';

export interface ResidentNumber {
  /** Upper case, 18 characters. */
  readonly number: string;
  /** First six digits: county-level code at the time of registration. */
  readonly region: string;
  readonly birthDate: CalendarDay;
}

/** GB/T 2260 provinces, with 81-83 for the residence permits of Hong Kong, Macao and Taiwan residents. */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 ' +
    '50 51 52 53 54 61 62 63 64 65 71 81 82 83'
  ).split(' '),
);

/** ISO 7064 MOD 11-2, as GB 11643-1999 prescribes it. */
const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECKS = '10X98765432';

/** Resident identity number (公民身份号码): known province, a day that exists, right check character. */
export function residentNumber(text: string): ResidentNumber | undefined {
  const number = text.toUpperCase();
  if (!/^[1-8]\d{16}[\dX]$/.test(number) || !PROVINCES.has(number.slice(0, 2))) return undefined;
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  if (RESIDENT_CHECKS[sum % 11] !== number[17]) return undefined;
  const date = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const birthDate = tryCalendarDay(date);
  return birthDate && { number, region: number.slice(0, 6), birthDate };
}

/** GB 32100-2015 leaves out I, O, S, V and Z. */
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Unified social credit code (统一社会信用代码) of an organisation. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  let [sum, weight] = [0, 1];
  for (const sign of text.slice(0, 17)) {
    sum += CREDIT_ALPHABET.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] === text[17];
}

/** Mainland mobile number as people write it: `+86 138-0013-8000`, full-width digits. Bare 11 digits come back. */
export function mobileNumber(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/[\s-]/gu, '')
    .replace(/^(?:\+|00)86/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : undefined;
}
