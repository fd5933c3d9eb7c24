/**
 * What counts as clean text from outside. Refused are signs that nobody types and that deceive readers, logs,
 * databases or documents: NUL and control characters, direction overrides, halves of characters.
 */

export type TextFault =
  'not-text' | 'too-long' | 'empty' | 'control' | 'direction' | 'broken' | 'not-normal' | 'untrimmed';

export interface PlainTextBounds {
  /** Characters (code points), the same count MariaDB's varchar uses. */
  readonly max: number;
  readonly min?: number;
  /** Line breaks and tabs are part of a long text. */
  readonly multiline?: boolean;
}

const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINES = /(?![\n\r\t])\p{Cc}/u;
/** U+061C, U+200E/F marks, U+202A-202E overrides, U+2066-2069 isolates; U+FEFF and U+2028/9 break lines and files. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/u;
const BROKEN = /\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

/** The form we store: composed (NFC) and without blanks at the ends (utf8mb4_bin pads when it compares). */
export const tidied = (text: string): string => text.normalize('NFC').trim();

/** A code point is at most two units: only where there are more units than allowed has anything to be counted. */
export const isTooLong = (text: string, { max }: PlainTextBounds): boolean =>
  text.length > max && (text.length > max * 2 || Array.from(text).length > max);

export const isTooShort = (text: string, { min = 0 }: PlainTextBounds): boolean =>
  text.length < min * 2 && Array.from(text).length < min;

/** The first fault of them all; of a text that is too long nothing else is looked at. */
export function textFault(value: unknown, bounds: PlainTextBounds): TextFault | undefined {
  if (typeof value !== 'string') return 'not-text';
  if (isTooLong(value, bounds)) return 'too-long';
  return signFault(value, bounds) ?? (isTooShort(value, bounds) ? 'empty' : undefined);
}

function signFault(text: string, { multiline = false }: PlainTextBounds): TextFault | undefined {
  if (BROKEN.test(text)) return 'broken';
  if ((multiline ? CONTROL_BUT_LINES : CONTROL).test(text)) return 'control';
  if (DIRECTION.test(text)) return 'direction';
  if (text.normalize('NFC') !== text) return 'not-normal';
  return text.trim() === text ? undefined : 'untrimmed';
}
