import { refusalBy, refusedBy, type Rule } from '#kernel';
import type { Place, Presence } from '../domain/place.js';
import { placeRules } from '../domain/room.rules.js';
import { turnAt, turnRules, type WithTurn } from '../domain/turn.js';

interface Speaking {
  readonly room: { readonly state: string };
  readonly place: Place & WithTurn;
  readonly person: Presence;
  readonly now: Date;
}

/**
 * Asked of whoever puts something before those in a place, words or a file, once the place is locked.
 *
 * @throws `workflow.refused` with the rule that says no
 */
export function requireSpeaking({ room, place, person, now }: Speaking): void {
  requireRule(placeRules.isNotOver, room);
  requireRule(placeRules.placeIsOpen, { place });
  requireRule(placeRules.isInPlace, { place, person, now });
  requireRule(turnRules.nobodyElseHasTheFloor, { person, turn: turnAt(place, now) });
}

function requireRule<Facts>(rule: Rule<Facts>, facts: Facts): void {
  const refusal = refusalBy(rule, facts);
  if (refusal) throw refusedBy(refusal.rule, refusal.basis);
}
