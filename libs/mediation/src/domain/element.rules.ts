import { rule } from '#kernel';
import type { ElementEvent } from './element.machine.js';
import type { View } from './element-views.js';

interface Facts<T extends ElementEvent['type']> {
  readonly event: Extract<ElementEvent, { type: T }>;
}

export const elementMachineRules = {
  /** Nobody agrees to words they have not seen, and nobody changes words they have not seen. */
  wordsAsRead: rule<Facts<'SAY' | 'REWORD'>>(
    'element.words-as-read',
    'ZT 18; ZT 22',
    ({ event }) => event.read === event.wording,
  ),
} as const;

/** While a draft agreement lies on the table the talks go on beside it. */
const TALKING: readonly string[] = ['mediating', 'settling'];

/** Asked before anything is done with elements. */
export const talksAreOn = rule<{ phase: string; attemptState: string }>(
  'element.talks-are-on',
  'TY 14; TY 26',
  ({ phase, attemptState }) => TALKING.includes(phase) && attemptState === 'open',
);

/** What an element must be before it is opened; asked in this order. */
export const openingRules = {
  namedOnce: rule<{ code?: string | undefined; label?: string | undefined }>(
    'element.code-or-own-words',
    'platform',
    ({ code, label }) => (code === undefined) !== (label === undefined),
  ),
  toldByOneSide: rule<{ sourceCode: string; partyId?: string | undefined }>(
    'element.told-by-one-side',
    'ZT 18',
    ({ sourceCode, partyId }) => (sourceCode === 'STATEMENT') === (partyId !== undefined),
  ),
  onceAtATime: rule<{ codes: readonly string[] }>(
    'element.once-at-a-time',
    'platform',
    ({ codes }) => new Set(codes).size === codes.length,
  ),
  notTooMany: rule<{ elements: number; most: number }>(
    'element.not-too-many',
    'platform',
    ({ elements, most }) => elements <= most,
  ),
} as const;

export const sayingRules = {
  ownValueWhereDisputed: rule<{ view: View; value?: string | undefined }>(
    'element.own-value-where-disputed',
    'ZT 18',
    ({ view, value }) => value === undefined || view === 'DISPUTED',
  ),
} as const;

export const takingRules = {
  somethingIsAgreed: rule<{ agreed: number }>(
    'element.something-is-agreed',
    'ZT 18; ZT 22',
    ({ agreed }) => agreed > 0,
  ),
} as const;
