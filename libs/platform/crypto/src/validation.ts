/** Decorators for DTOs: clean text, and the numbers that name persons and organisations. */
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isCreditCode, mobileNumber, residentNumber } from './identity-numbers.js';
import {
  isTooLong,
  isTooShort,
  textFault,
  tidied,
  type PlainTextBounds,
  type TextFault,
} from './plain-text.js';

/** Told apart from too long and empty, which people can mend by themselves. */
const UNCLEAN: readonly (TextFault | undefined)[] = [
  'broken',
  'control',
  'direction',
  'not-normal',
  'untrimmed',
];

const refused = (what: string) => () => `$property ${what}`;

interface Told {
  readonly what: string;
  /** The same bound for the API document. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

const check = (
  name: string,
  holds: (value: unknown) => boolean,
  { what, schema }: Told,
  options?: ValidationOptions,
): PropertyDecorator =>
  ValidateBy(
    {
      name,
      ...(schema ? { constraints: [{ schema }] } : {}),
      validator: { validate: holds, defaultMessage: refused(what) },
    },
    options,
  );

const each = (value: unknown, change: (text: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => each(item, change));
  return typeof value === 'string' ? change(value) : value;
};

const tidying = (change: (text: string) => string): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => each(value, change));

const both =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };

/**
 * Text a person wrote. It is composed (NFC) and trimmed on the way in; signs that deceive are refused, not
 * dropped, so that what is stored is what the person sent. At least one character unless `min: 0`.
 */
export function PlainText(bounds: PlainTextBounds, options?: ValidationOptions): PropertyDecorator {
  const whole = { min: 1, ...bounds };
  const faultOf = (text: string): TextFault | undefined => textFault(text, whole);
  const schema = { type: 'string', minLength: whole.min, maxLength: whole.max };
  const without = (name: string, what: string, is: (text: string) => boolean): PropertyDecorator =>
    check(name, (value) => typeof value !== 'string' || !is(value), { what, schema }, options);
  // Each asks for no more than it needs: of a text of 20,000 characters the signs are gone through once.
  return both(
    tidying(tidied),
    check('isString', (value) => typeof value === 'string', { what: 'must be text', schema }, options),
    without('maxLength', 'is too long', (text) => isTooLong(text, whole)),
    without(
      'isNotEmpty',
      'must not be empty',
      (text) => isTooShort(text, whole) && faultOf(text) === 'empty',
    ),
    without('input.unclean-text', 'holds signs that are not text', (text) => UNCLEAN.includes(faultOf(text))),
  );
}

/** Resident identity number; comes through in upper case. */
export const IsResidentNumber = (options?: ValidationOptions): PropertyDecorator =>
  both(
    tidying((text) => text.trim().toUpperCase()),
    check(
      'input.not-a-resident-number',
      (value) => typeof value === 'string' && residentNumber(value) !== undefined,
      { what: 'must be a resident identity number', schema: { type: 'string', pattern: '^\\d{17}[\\dXx]$' } },
      options,
    ),
  );

/** Unified social credit code. */
export const IsCreditCode = (options?: ValidationOptions): PropertyDecorator =>
  both(
    tidying((text) => text.trim().toUpperCase()),
    check(
      'input.not-a-credit-code',
      (value) => typeof value === 'string' && isCreditCode(value),
      {
        what: 'must be a unified social credit code',
        schema: { type: 'string', pattern: '^[0-9A-Za-z]{18}$' },
      },
      options,
    ),
  );

/** Mainland mobile number; comes through as 11 digits. */
export const IsMobileNumber = (options?: ValidationOptions): PropertyDecorator =>
  both(
    tidying((text) => mobileNumber(text) ?? text),
    check(
      'input.not-a-mobile-number',
      (value) => typeof value === 'string' && mobileNumber(value) === value,
      { what: 'must be a mobile number', schema: { type: 'string', maxLength: 40 } },
      options,
    ),
  );
