/** 轮流发言: whose turn it is to speak in the joint room. It ends by itself when its time has passed; nobody has to end it. */
import { rule } from '#kernel';
import { isThere, type Presence } from './place.js';

/** To one person, or to everybody of one side. */
export type Speaker =
  { readonly personId: string; readonly side: null } | { readonly personId: null; readonly side: string };

export type Turn = Speaker & {
  /** Real time, as people at the table count it. */
  readonly until: Date;
};

/** As it lies with the place. */
export interface WithTurn {
  readonly turnPersonId: string | null;
  readonly turnSide: string | null;
  readonly turnUntil: Date | null;
}

type Person = Pick<Presence, 'personId' | 'role' | 'side'>;

/** The last turn that was given and not ended, whether its time has passed or not. */
export function lastTurn({ turnPersonId, turnSide, turnUntil }: WithTurn): Turn | undefined {
  if (turnUntil === null) return undefined;
  if (turnPersonId !== null) return { personId: turnPersonId, side: null, until: turnUntil };
  return turnSide === null ? undefined : { personId: null, side: turnSide, until: turnUntil };
}

/** Nothing once its time has passed. */
export function turnAt(place: WithTurn, now: Date): Turn | undefined {
  const turn = lastTurn(place);
  return turn && turn.until > now ? turn : undefined;
}

export const withTurn = (turn: Turn | null): WithTurn => ({
  turnPersonId: turn?.personId ?? null,
  turnSide: turn?.side ?? null,
  turnUntil: turn?.until ?? null,
});

export const isOf = (person: Pick<Person, 'personId' | 'side'>, speaker: Speaker): boolean =>
  speaker.personId === null ? person.side === speaker.side : person.personId === speaker.personId;

/** Who leads may always speak: to remind of the time, or of how people talk with each other. */
export const mayTalk = (person: Person, turn: Turn | undefined): boolean =>
  turn === undefined || person.role === 'MEDIATOR' || isOf(person, turn);

interface Given {
  readonly speaker: Speaker;
  readonly inJoint: readonly Presence[];
  readonly now: Date;
}

export const turnRules = {
  nobodyElseHasTheFloor: rule<{ person: Person; turn: Turn | undefined }>(
    'room.somebody-has-the-floor',
    'TY 13',
    ({ person, turn }) => mayTalk(person, turn),
  ),
  goesToWhoIsThere: rule<Given>('room.turn-for-who-is-there', 'TY 13', ({ speaker, inJoint, now }) =>
    inJoint.some((person) => isOf(person, speaker) && isThere(person, now)),
  ),
  isOn: rule<{ turn: Turn | undefined }>('room.a-turn-is-on', 'TY 13', ({ turn }) => turn !== undefined),
} as const;
