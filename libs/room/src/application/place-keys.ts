import type { KeyPurpose } from '#platform/crypto';
import type { PlaceEntity } from '../persistence/room.entity.js';

/** A caucus has a key of its own, outside the database, so that it can be destroyed alone. */
export const caucusKey = (placeId: string): KeyPurpose => `caucus.${placeId}`;

/** Under which key the words of a place lie. */
export const keyFor = ({ id, kind }: Pick<PlaceEntity, 'id' | 'kind'>): KeyPurpose =>
  kind === 'CAUCUS' ? caucusKey(id) : 'field';
