/** A natural person, and when two descriptions mean the same one. */
import { addMonths, dayOf, type CalendarDay } from '#kernel';

export interface Particulars {
  readonly name?: string;
  readonly phone?: string;
  readonly idNumber?: string;
  readonly address?: string;
  readonly birthDate?: CalendarDay;
  /** Said to be a minor where no birth date is known. */
  readonly minor?: boolean;
}

export interface Person extends Particulars {
  readonly id: string;
  /** On the day asked about. */
  readonly minor: boolean;
  readonly identityCheckedAt?: Date;
  readonly identityHow?: string;
}

const ADULT_MONTHS = 18 * 12;

/** Under 18 on the Shanghai day of the instant (CC 17); without a birth date what was said counts. */
export function isMinor(birthDate: CalendarDay | undefined, said: boolean, now: Date): boolean {
  return birthDate === undefined ? said : addMonths(birthDate, ADULT_MONTHS) > dayOf(now);
}

/**
 * Whether a description typed into a dispute means this known person. Name and number must agree, and the phone is
 * what the person will sign in with: somebody could have made the known entry with a stranger's identity number and
 * their own phone to be let in here, so an unchecked entry with another phone is another person.
 */
export function isSamePerson(known: Person, typed: Particulars): boolean {
  const differs = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  if (known.name !== typed.name || differs(known.idNumber, typed.idNumber)) return false;
  if (known.phone === typed.phone && known.phone !== undefined) return true;
  const sameNumber = known.idNumber !== undefined && known.idNumber === typed.idNumber;
  return sameNumber && (known.identityCheckedAt !== undefined || known.phone === typed.phone);
}

/** Somebody signed in by this phone before anybody named them. */
export const isStillNameless = (known: Person, typed: Particulars): boolean =>
  known.name === undefined &&
  known.idNumber === undefined &&
  known.phone !== undefined &&
  known.phone === typed.phone;
