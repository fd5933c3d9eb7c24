import { Injectable } from '@nestjs/common';
import type { DisputeView } from '#dispute';
import type { Presence } from '../domain/place.js';
import type { AgendaPointEntity } from '../persistence/agenda.entity.js';
import type { PlaceEntity, RoomEntity } from '../persistence/room.entity.js';
import { ReadAgenda } from './read-agenda.js';
import { ReadWrittenTurns } from './read-written-turns.js';
import type { ToldRoom } from './told-room.js';

interface Seen {
  readonly room: RoomEntity;
  readonly points: readonly AgendaPointEntity[];
  readonly self: Presence;
  /** Those the reader may read. */
  readonly places: readonly PlaceEntity[];
  readonly now: Date;
  readonly nameOf: (personId: string) => string;
}

/** How people talk in the joint room: of what, and whose turn it is, live or in writing. */
@Injectable()
export class ReadJoint {
  constructor(
    private readonly agendas: ReadAgenda,
    private readonly turns: ReadWrittenTurns,
  ) {}

  async told(
    view: DisputeView,
    { points, ...seen }: Seen,
  ): Promise<Pick<ToldRoom, 'agenda' | 'turn' | 'writing'>> {
    return { ...this.agendas.told(points, seen), writing: await this.turns.told(view, seen) };
  }
}
