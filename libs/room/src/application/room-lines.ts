import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { SecurityClock } from '#access';
import type { EnteredPlace } from '#contracts';
import { Stirs } from '#live';
import { BackgroundLoop } from '#platform/database';
import { LoseRight } from './lose-right.js';
import { MissedChanges } from './missed-changes.js';
import { ReadStandings } from './read-standings.js';
import { RoomSeats, type Member, type Seat } from './room-seats.js';
import { BOUNDS } from './room-settings.js';
import { joinedHints, RoomStirs, type RoomHint, type Spoken } from './room-stirs.js';
import { RoomTelling, type Teller } from './room-telling.js';
import type { Sight } from './sight.js';
import { Vouching } from './vouching.js';

/**
 * Tells everybody in the rooms of this process what is said where they are, in order and once. What was said here is told
 * from memory where the room is as it was; everything else is read from the tables, for all rooms that wait at once. Hints
 * that arrive while one look is under way are gathered for the next.
 */
@Injectable()
export class RoomLines implements OnApplicationShutdown {
  private readonly log = new Logger('room');
  private readonly seats = new RoomSeats();
  private readonly missed: MissedChanges;
  private readonly waiting = new Map<string, RoomHint>();
  private running: Promise<void> | undefined;
  private telling: RoomTelling | undefined;
  private teller: Teller | undefined;
  /** What nobody hinted at, and whether rights are still what they were. */
  private readonly looking = new BackgroundLoop({
    task: () => this.lookAtAll(),
    everyMs: BOUNDS.lookEveryMs,
    onError: (error) => this.log.error(error),
  });

  constructor(
    private readonly standings: ReadStandings,
    private readonly clock: SecurityClock,
    private readonly losing: LoseRight,
    private readonly vouching: Vouching,
    private readonly rooms: RoomStirs,
    private readonly disputes: Stirs,
  ) {
    this.missed = new MissedChanges(standings.signs, this.seats);
  }

  start(teller: Teller): void {
    this.teller = teller;
    this.telling = new RoomTelling(this.seats, this.standings, this.clock, teller);
    this.rooms.on({ hinted: (hints) => this.hear(hints), spoken: (words) => this.spoken(words) });
    this.disputes.onStirred((stirs) =>
      this.hear(
        stirs.flatMap(({ disputeId }) => this.seats.roomsOfDispute(disputeId).map((roomId) => ({ roomId }))),
      ),
    );
    this.looking.start();
    this.vouching.start(this.seats);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.looking.stop(), this.vouching.stop()]);
    await this.running;
    await this.losing.settled();
  }

  seat(member: Member, seen: Sight, places: readonly EnteredPlace[]): void {
    this.seats.take(member, seen, places);
    this.hear([{ roomId: member.roomId }]);
  }

  unseat(roomId: string, memberId: string): void {
    this.seats.leave(roomId, memberId);
  }

  /** Who is in the room through this process. */
  seatsIn(roomId: string): readonly Seat[] {
    return this.seats.of(roomId);
  }

  roomsOf(memberId: string): string[] {
    return this.seats.roomsOf(memberId);
  }

  private async lookAtAll(): Promise<boolean> {
    this.hear(await this.missed.find());
    await this.running;
    return false;
  }

  private spoken(words: readonly Spoken[]): void {
    this.hear(this.telling?.spoken(words) ?? []);
  }

  private hear(hints: readonly RoomHint[]): void {
    for (const hint of hints)
      if (this.seats.has(hint.roomId))
        this.waiting.set(hint.roomId, joinedHints(this.waiting.get(hint.roomId), hint));
    if (this.waiting.size > 0) this.running ??= this.look().finally(() => (this.running = undefined));
  }

  private async look(): Promise<void> {
    while (this.waiting.size > 0) {
      const hints = [...this.waiting.values()];
      this.waiting.clear();
      try {
        const lost = await this.telling?.bringUp(hints);
        for (const seat of lost ?? [])
          this.losing.execute(seat, () => this.teller?.changed(seat.id, seat.roomId));
      } catch (error) {
        // What goes wrong here is looked at again in a moment.
        this.missed.forget();
        this.log.error(error);
      }
      // What comes meanwhile is looked at together.
      await pause(BOUNDS.lookTogetherMs);
    }
  }
}
