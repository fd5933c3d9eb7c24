import { rule } from '#kernel';
import type { Between } from './range.js';
import type { RangeEvent } from './range.machine.js';

export const rangeMachineRules = {
  hasNotSealed: rule<{ readonly event: Extract<RangeEvent, { type: 'SEAL' }> }>(
    'range.not-sealed-yet',
    'platform',
    ({ event }) => !event.already,
  ),
} as const;

const isOn = rule<{ state: string }>('range.room-is-on', 'TY 14', ({ state }) => state === 'open');

/** What must hold before a figure is sealed. */
export const sealingRules = { roomIsOn: isOn } as const;

/** What must hold before two parties are asked; asked in this order. */
export const openingRules = {
  roomIsOn: isOn,
  betweenTwoOfTheRoom: rule<Between & { invited: readonly string[] }>(
    'range.between-two-of-the-room',
    'TY 15',
    ({ payerPartyId: payer, payeePartyId: payee, invited }) =>
      payer !== payee && invited.includes(payer) && invited.includes(payee),
  ),
  oneAtATime: rule<{ waiting: number }>('range.one-at-a-time', 'platform', ({ waiting }) => waiting === 0),
  /** Whoever may ask often enough finds the other's figure by halving. */
  notTooOften: rule<{ ranges: number; most: number }>(
    'range.not-too-often',
    'platform',
    ({ ranges, most }) => ranges < most,
  ),
} as const;
