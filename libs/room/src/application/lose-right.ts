import { Injectable, Logger } from '@nestjs/common';
import { SecurityClock } from '#access';
import { UnitOfWork } from '#platform/database';
import { Floor } from './floor.js';
import { keepApart } from './keep-apart.js';
import type { Member } from './room-seats.js';
import { RoomStirs } from './room-stirs.js';

/** The right to be in a room has ended: out of the place, at once. */
@Injectable()
export class LoseRight {
  private readonly log = new Logger('room');
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: SecurityClock,
    private readonly stirs: RoomStirs,
  ) {}

  /** Without waiting for it: others in other rooms are told meanwhile. */
  execute(member: Member, then: () => void): void {
    const leaving = this.sendAway(member)
      .catch((error: unknown) => this.log.error(error))
      .finally(() => {
        this.underWay.delete(leaving);
        then();
      });
    this.underWay.add(leaving);
  }

  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private async sendAway({ actor, disputeId, roomId }: Member): Promise<void> {
    await this.units.run(async (tx) => {
      await tx.lockStream(disputeId);
      const floor = await Floor.of(tx, disputeId, roomId);
      floor.move(floor.person(actor.personId), null);
      keepApart(floor, this.clock.now());
      await floor.settle();
    });
    this.stirs.changed(roomId);
  }
}
