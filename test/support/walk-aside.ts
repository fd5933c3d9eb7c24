/** Ways aside from the usual one are told in acts and pauses; these are the acts that come back again and again. */
import type { Reach, Story } from '#journey';

/** Who does what, what is said besides the usual, and about which of several things: the last, if not the first. */
export type Act = readonly [who: string, action: string, more?: object, which?: 'first'];
/** Days in which nobody does anything. */
export interface Pause {
  readonly days: number;
}
export type Aside = Act | Pause;

export interface Detour {
  readonly name: string;
  readonly story: Story;
  readonly reach: Reach;
  readonly asides: readonly Aside[];
  /** The court leaves it to the body to ask the respondents. */
  readonly bodyAsks?: true;
}

const PARTIES = ['a1', 'a2', 'r1'];
const ASKED = ['MEDIATION', 'DATA'];
export const insist: Act = ['a1', 'registration.insist'];
export const withdraw: readonly Act[] = [
  ['a1', 'dispute.withdraw'],
  ['a2', 'dispute.withdraw'],
];
export const says = (who: string, decision = 'GIVEN', scopes = ASKED): readonly Act[] =>
  scopes.map((scope): Act => [who, 'consent.answer', { scope, decision }]);
export const each = (action: string): readonly Act[] => PARTIES.map((who): Act => [who, action]);
export const tryAgain: readonly Act[] = [['a1', 'consent.retry'], ...PARTIES.flatMap((who) => says(who))];
