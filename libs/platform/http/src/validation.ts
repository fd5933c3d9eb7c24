import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { invalid, type FieldError } from '#kernel';

/** class-validator's constraint names, told as the few codes a person can act on. */
const CODE_OF_CONSTRAINT: Readonly<Record<string, string>> = {
  isDefined: 'input.required',
  isNotEmpty: 'input.required',
  whitelistValidation: 'input.unknown-field',
  isString: 'input.text-expected',
  isInt: 'input.whole-number-expected',
  isNumber: 'input.number-expected',
  isBoolean: 'input.yes-or-no-expected',
  isArray: 'input.list-expected',
  isObject: 'input.object-expected',
  nestedValidation: 'input.object-expected',
  isEnum: 'input.not-a-choice',
  isIn: 'input.not-a-choice',
  isUuid: 'input.not-an-id',
  min: 'input.out-of-range',
  max: 'input.out-of-range',
  minLength: 'input.too-short',
  maxLength: 'input.too-long',
  isLength: 'input.wrong-length',
  arrayMinSize: 'input.too-few',
  arrayMaxSize: 'input.too-many',
  arrayUnique: 'input.repeated',
  matches: 'input.wrong-form',
  unknownValue: 'input.object-expected',
  isIso8601: 'input.not-a-moment',
  isRFC3339: 'input.not-a-moment',
};

const MOST_FIELD_ERRORS = 50;

/** Constraints of our own name their code in `context`; the rest go through the table. */
function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    // A body that is no object at all has an error without a property.
    const property = (error.property as string | undefined) ?? '';
    const step = /^\d+$/.test(property) ? `[${property}]` : property.slice(0, 60);
    const path = parent && !step.startsWith('[') ? `${parent}.${step}` : `${parent}${step}`;
    const own = Object.keys(error.constraints ?? {})
      .slice(0, 1)
      .map((name) => ({
        path,
        code: CODE_OF_CONSTRAINT[name] ?? (name.includes('.') ? name : 'input.wrong-form'),
      }));
    return [...own, ...fieldErrors(error.children ?? [], path)];
  });
}

/** Body of a command that needs nothing said. */
export class NothingDto {}

/** class-validator knows no class without rules: that nothing is said is checked here. */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.metatype !== NothingDto) return super.transform(value, metadata);
    const said =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    const wrong =
      value !== undefined && (typeof value !== 'object' || Array.isArray(value) || value === null);
    if (wrong) throw invalid('input.invalid', [{ path: '', code: 'input.object-expected' }]);
    const faults = said
      .slice(0, MOST_FIELD_ERRORS)
      .map((key) => ({ path: key.slice(0, 60), code: 'input.unknown-field' }));
    if (faults.length > 0) throw invalid('input.invalid', faults);
    return new NothingDto();
  }
}

type RulesOf = (target: unknown, ...about: unknown[]) => unknown;

/**
 * class-validator 0.15 collects the rules of a class and its parents anew for every value; they cannot change while
 * the program runs, and collecting them was a tenth of a command's time.
 */
function collectRulesOnce(): void {
  const storage: { getTargetValidationMetadatas: RulesOf } = getMetadataStorage() as never;
  const collect: RulesOf = storage.getTargetValidationMetadatas.bind(storage);
  const known = new Map<unknown, Map<string, unknown>>();
  storage.getTargetValidationMetadatas = (target, ...about) => {
    const ofTarget = known.get(target) ?? new Map<string, unknown>();
    known.set(target, ofTarget);
    const key = JSON.stringify(about);
    if (!ofTarget.has(key)) ofTarget.set(key, collect(target, ...about));
    return ofTarget.get(key);
  };
}

let collectedOnce = false;

/** Unknown fields are refused, nothing is coerced, and the input never comes back in an answer. */
export function inputPipe(): ValidationPipe {
  if (!collectedOnce) collectRulesOnce();
  collectedOnce = true;
  return new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalid('input.invalid', fieldErrors(errors).slice(0, MOST_FIELD_ERRORS)),
  });
}
