/** A code that can be read out over the phone: no letters that sound or look like another sign. */
import { randomInt } from 'node:crypto';

/** Without 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: 20 signs. */
const SIGNS = '34679ACDEFGHJKMNPQRT';
export const JOIN_CODE_LENGTH = 8;

/** 20^8, about 34 bits; with 10 guesses per code and a throttle, guessing one is hopeless. */
export const newJoinCode = (): string =>
  Array.from({ length: JOIN_CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');

/** As people write it down: in groups, in small letters. */
export const joinCodeAsWritten = (text: string): string =>
  text.normalize('NFKC').toUpperCase().replace(/[\s-]/gu, '');

export const joinCodeToShow = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Six digits for a text message. */
export const newOneTimeCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');
