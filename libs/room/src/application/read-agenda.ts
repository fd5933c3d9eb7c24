import { Injectable } from '@nestjs/common';
import { FieldCipher } from '#platform/crypto';
import type { Presence } from '../domain/place.js';
import { isOf, turnAt } from '../domain/turn.js';
import { titleAt, type AgendaPointEntity } from '../persistence/agenda.entity.js';
import type { PlaceEntity } from '../persistence/room.entity.js';
import type { ToldPoint, ToldTurn } from './told-room.js';

interface Seen {
  readonly self: Presence;
  /** Those the reader may read. */
  readonly places: readonly PlaceEntity[];
  readonly now: Date;
  readonly nameOf: (personId: string) => string;
}

/** What is talked about in the joint room and whose turn it is, for whoever may read along there. */
@Injectable()
export class ReadAgenda {
  constructor(private readonly cipher: FieldCipher) {}

  told(
    points: readonly AgendaPointEntity[],
    { self, places, now, nameOf }: Seen,
  ): { readonly agenda: readonly ToldPoint[]; readonly turn: ToldTurn | null } {
    const joint = places.find(({ kind }) => kind === 'JOINT');
    if (!joint) return { agenda: [], turn: null };
    const turn = turnAt(joint, now);
    return {
      agenda: points.map(({ id, title, state }) => ({
        ...{ id, state },
        title: this.cipher.decrypt(title, titleAt(id)),
      })),
      turn: turn
        ? {
            ...{ personId: turn.personId, side: turn.side, until: turn.until },
            isOwn: isOf(self, turn),
            name: turn.personId === null ? null : nameOf(turn.personId),
            leftSeconds: Math.ceil((turn.until.getTime() - now.getTime()) / 1000),
          }
        : null,
    };
  }
}
