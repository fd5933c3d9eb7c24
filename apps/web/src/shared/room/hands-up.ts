/** Whose hands are up in the joint room, first come first. */
import type { Room } from './use-room.js';

type Person = Room['people'][number];

export const handsUp = ({ people }: Room): readonly Person[] =>
  people.filter(({ hand }) => hand !== null).sort((one, other) => Number(one.hand) - Number(other.hand));
