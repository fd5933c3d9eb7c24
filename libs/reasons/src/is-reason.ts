import { ValidateBy, type ValidationOptions } from 'class-validator';
import { reasons } from './reason-catalogue.js';

/** The error code people's sentences are looked up by. */
export const UNKNOWN_REASON = 'reasons.unknown-code';

/** The field holds a code of the set, e.g. `@IsReason('decline')`. The set has to exist when the class is read. */
export function IsReason(set: string, options?: ValidationOptions): PropertyDecorator {
  const codes = new Set(
    reasons()
      .of(set)
      .map(({ code }) => code),
  );
  return ValidateBy(
    {
      name: UNKNOWN_REASON,
      // For the API document.
      constraints: [{ schema: { type: 'string', enum: [...codes] } }],
      validator: { validate: (value) => typeof value === 'string' && codes.has(value) },
    },
    options,
  );
}
