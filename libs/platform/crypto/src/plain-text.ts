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

export function textFault(
  value: unknown,
  { max, min = 0, multiline = false }: PlainTextBounds,
): TextFault | undefined {
  if (typeof value !== 'string') return 'not-text';
  // Cheap bound first: a code point is at most two units.
  if (value.length > max * 2 || Array.from(value).length > max) return 'too-long';
  if (BROKEN.test(value)) return 'broken';
  if ((multiline ? CONTROL_BUT_LINES : CONTROL).test(value)) return 'control';
  if (DIRECTION.test(value)) return 'direction';
  if (value.normalize('NFC') !== value) return 'not-normal';
  if (value.trim() !== value) return 'untrimmed';
  return Array.from(value).length < min ? 'empty' : undefined;
}
