/** `DL-07.1` is a part of `DL-07`; whoever asks for a clock by its code means its parts as well. */
export const isClock = (code: string, asked: string): boolean =>
  code === asked || code.startsWith(`${asked}.`);
