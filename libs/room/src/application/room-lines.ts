import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SecurityClock } from '#access';
import { DisputeGlances } from '#dispute';
import type { Actor } from '#kernel';
import { sha256 } from '#platform/crypto';
import { BackgroundLoop, CommittedReads, UnitOfWork } from '#platform/database';
import type { Presence } from '../domain/place.js';
import { roleInRoom } from '../domain/role-in-room.js';
import { GrantEntity } from '../persistence/grant.entity.js';
import { PlaceEntity, PresenceEntity, RoomEntity } from '../persistence/room.entity.js';
import { Besides } from './besides.js';
import { Floor } from './floor.js';
import { keepApart } from './keep-apart.js';
import { ReadRoom } from './read-room.js';
import { BOUNDS } from './room-settings.js';
import { glimpseOf, sightOf, type Standing } from './sight.js';
import type { ToldMessage, ToldRoom } from './told-room.js';

/** One connection of one person in one room of this process. */
export interface Member {
  readonly id: string;
  readonly roomId: string;
  readonly disputeId: string;
  readonly presenceId: string;
  readonly actor: Actor;
  tellChanged(): void;
  tellMessage(message: ToldMessage): void;
}

interface Seat extends Member {
  /** Number of the last message told, by place. */
  readonly told: Map<string, number>;
  /** What was to be seen when they were last told. */
  glimpse: string;
}

type Found = Standing & { readonly besides: (self: Presence) => readonly string[] };

/**
 * Tells everybody in the rooms of this process what is said where they are, in order and once, from the tables: what
 * another process wrote comes the same way. While the process lives it vouches for its people; when it is killed,
 * nobody does.
 */
@Injectable()
export class RoomLines implements OnApplicationShutdown {
  private readonly log = new Logger('room');
  private readonly seats = new Map<string, Map<string, Seat>>();
  private readonly lanes = new Map<string, Promise<void>>();
  private readonly looking = this.loop(() => this.look(this.roomIds), BOUNDS.lookEveryMs);
  private readonly vouching = this.loop(() => this.vouch(), BOUNDS.renewEveryMs);

  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly clock: SecurityClock,
    private readonly glances: DisputeGlances,
    private readonly reading: ReadRoom,
    private readonly besides: Besides,
  ) {}

  start(): void {
    this.looking.start();
    this.vouching.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.looking.stop(), this.vouching.stop()]);
  }

  get roomIds(): string[] {
    return [...this.seats.keys()];
  }

  /** From here on the member is told what comes after what they have read. */
  seat(member: Member, room: ToldRoom): void {
    const ofRoom = this.seats.get(member.roomId) ?? new Map<string, Seat>();
    const told = new Map(room.places.map(({ id, lastSeq }) => [id, lastSeq]));
    ofRoom.set(member.id, Object.assign(member, { told, glimpse: glimpseOf(room) }));
    this.seats.set(member.roomId, ofRoom);
  }

  roomsOf(memberId: string): string[] {
    return this.roomIds.filter((roomId) => this.seats.get(roomId)?.has(memberId));
  }

  unseat(roomId: string, memberId: string): void {
    const ofRoom = this.seats.get(roomId);
    ofRoom?.delete(memberId);
    if (ofRoom?.size === 0) this.seats.delete(roomId);
  }

  /** Something was said or changed in these rooms, here or elsewhere. */
  async look(roomIds: readonly string[]): Promise<void> {
    const watched = roomIds.filter((id) => this.seats.has(id));
    await Promise.all(watched.map((id) => this.inLane(id, () => this.bringUp(id))));
  }

  /** Without waiting for it; what goes wrong here is looked at again in a moment. */
  stir(roomId: string): void {
    this.look([roomId]).catch((error: unknown) => this.log.error(error));
  }

  private async bringUp(roomId: string): Promise<void> {
    const seats = [...(this.seats.get(roomId)?.values() ?? [])];
    const [first] = seats;
    if (!first) return;
    const [[room], places, people, grants] = await this.reads.together([
      { entity: RoomEntity, where: { id: roomId } },
      { entity: PlaceEntity, where: { roomId } },
      { entity: PresenceEntity, where: { roomId } },
      { entity: GrantEntity, where: { roomId } },
    ] as const);
    const glance = (await this.glances.of([first.disputeId])).get(first.disputeId);
    if (!room || !glance) return;
    const besides = await this.besides.in(this.reads, roomId, places);
    const standing = { room, places, people, grants, besides };
    for (const seat of seats) {
      const mayStay = roleInRoom(this.glances.standings(seat.actor, glance) ?? [], room.partyIds);
      if (mayStay) await this.tell(seat, standing);
      else await this.expel(seat);
    }
  }

  private async tell(seat: Seat, standing: Found): Promise<void> {
    const self = standing.people.find(({ id }) => id === seat.presenceId);
    if (!self) return;
    const seen = sightOf(self, standing, this.clock.now());
    for (const place of seen.places) await this.tellPlace(seat, place);
    const glimpse = glimpseOf({ ...seen, besides: sha256(standing.besides(self).join()) });
    if (seat.glimpse !== glimpse) {
      seat.glimpse = glimpse;
      seat.tellChanged();
    }
    if (self.placeId === null) this.unseat(standing.room.id, seat.id);
  }

  private async tellPlace(seat: Seat, { id, lastSeq }: PlaceEntity): Promise<void> {
    for (let from = seat.told.get(id) ?? 0; from < lastSeq; from = seat.told.get(id) ?? lastSeq) {
      const messages = await this.reading.after(this.reads, id, from);
      if (messages.length === 0) return;
      for (const message of messages) {
        seat.told.set(id, message.seq);
        seat.tellMessage(message);
      }
    }
  }

  /** The right to be here has ended: out of the place, at once, and told nothing more. */
  private async expel(seat: Seat): Promise<void> {
    this.unseat(seat.roomId, seat.id);
    await this.units.run(async (tx) => {
      await tx.lockStream(seat.disputeId);
      const floor = await Floor.of(tx, seat.disputeId, seat.roomId);
      const now = this.clock.now();
      floor.move(floor.person(seat.actor.personId), null);
      keepApart(floor, now);
      await floor.settle();
    });
    seat.tellChanged();
  }

  private async vouch(): Promise<void> {
    const ids = [...this.seats.values()].flatMap((ofRoom) =>
      [...ofRoom.values()].map((one) => one.presenceId),
    );
    if (ids.length === 0) return;
    const until = new Date(this.clock.now().getTime() + BOUNDS.heldForMs);
    await this.units.run((tx) => {
      tx.updateAny(PresenceEntity, { id: [...new Set(ids)] }, { heldUntil: until });
      return Promise.resolve();
    });
  }

  private loop(task: () => Promise<void>, everyMs: number): BackgroundLoop {
    return new BackgroundLoop({
      task: () => task().then(() => false),
      everyMs,
      onError: (error) => this.log.error(error),
    });
  }

  private async inLane(roomId: string, work: () => Promise<void>): Promise<void> {
    const mine = (this.lanes.get(roomId) ?? Promise.resolve()).then(work, work);
    this.lanes.set(roomId, mine);
    try {
      await mine;
    } finally {
      if (this.lanes.get(roomId) === mine) this.lanes.delete(roomId);
    }
  }
}
