import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import { lobbyOf } from '../domain/separation.js';
import type { PlaceEntity } from '../persistence/room.entity.js';
import type { Floor } from './floor.js';

const DAY_MS = 86_400_000;

/** However a caucus ends, its people leave it, and from then on the days run after which its key is destroyed. */
@Injectable()
export class EndCaucus {
  constructor(private readonly policies: PoliciesInForce) {}

  async execute(work: DisputeWork, floor: Floor, place: PlaceEntity): Promise<void> {
    for (const person of floor.people.filter(({ placeId }) => placeId === place.id))
      floor.move(person, (person.role === 'PARTY' ? lobbyOf(floor.places, person) : floor.joint)?.id ?? null);
    const keptDays = (await this.policies.at(work.tx, work.dispute)).value('caucus.keptDays');
    floor.closePlace(place, new Date(work.tx.now.getTime() + keptDays * DAY_MS));
  }
}
