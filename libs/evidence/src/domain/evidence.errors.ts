import { DomainError, notFound, unprocessable } from '#kernel';

/** What can go wrong in this room, each cause with its published code. */
const MEBIBYTE = 1024 * 1024;

export const noSuchFile = () => notFound('evidence.not-found');
export const tooLarge = (largestBytes: number) =>
  new DomainError('evidence.too-large', 'too-large', { mebibytes: Math.floor(largestBytes / MEBIBYTE) });
export const typeNotTaken = () => new DomainError('evidence.type-not-taken', 'unsupported');
export const notWhatItSays = () => new DomainError('evidence.not-what-it-says', 'unsupported');
export const notWhole = () => unprocessable('evidence.not-whole');
export const empty = () => unprocessable('evidence.empty');
export const brokeOff = () => unprocessable('evidence.broke-off');
/** What is stored is not what was sealed, or is gone: it is never handed out as if it were. */
export const damaged = () => new DomainError('evidence.damaged', 'unavailable');
