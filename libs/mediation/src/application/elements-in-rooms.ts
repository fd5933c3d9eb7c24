import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import { Besides, type LaysThings, type Looker, type Thing } from '#room';
import { AttemptEntity } from '../persistence/attempt.entity.js';
import { ElementViewEntity } from '../persistence/element.entity.js';

interface Laid {
  readonly id: string;
  readonly room_id: string;
  readonly attempt_id: string;
  readonly state: string;
  readonly wording: number | string;
}

/** Elements lie in every room of their attempt's sessions: whoever sits there is told to look again when one changes. */
@Injectable()
export class ElementsInRooms implements LaysThings {
  constructor(besides: Besides) {
    besides.add(this);
  }

  async in(reads: Reads, roomIds: readonly string[]): Promise<ReadonlyMap<string, readonly Thing[]>> {
    const things = new Map<string, Thing[]>();
    const laid = await reads.select<Laid>(
      `SELECT e.id, e.attempt_id, e.state, e.wording, s.id AS room_id
         FROM mediation_sessions s JOIN mediation_elements e ON e.attempt_id = s.attempt_id
        WHERE s.id IN (${roomIds.map(() => '?').join(',')}) ORDER BY s.id, e.ordinal`,
      roomIds,
    );
    if (laid.length === 0) return things;
    const [attempts, views] = await reads.together([
      { entity: AttemptEntity, where: { id: distinct(laid.map((one) => one.attempt_id)) } },
      { entity: ElementViewEntity, where: { elementId: distinct(laid.map(({ id }) => id)) } },
    ] as const);
    for (const { id, room_id: roomId, attempt_id: attemptId, state, wording } of laid) {
      const said = views.filter(({ elementId }) => elementId === id).map(signOf);
      const inside = attempts.find((one) => one.id === attemptId)?.partyIds ?? [];
      const sign = [id, state, wording, ...said.toSorted()].join(' ');
      things.set(roomId, [...(things.get(roomId) ?? []), { sign, seenBy: (who) => sees(who, inside) }]);
    }
    return things;
  }
}

const sees = ({ role, partyIds }: Looker, inside: readonly string[]): boolean =>
  role === 'MEDIATOR' || partyIds.some((id) => inside.includes(id));

const signOf = ({ partyId, view, wording, saidAt }: ElementViewEntity): string =>
  `${partyId}:${view}:${wording}:${saidAt.getTime()}`;

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];
