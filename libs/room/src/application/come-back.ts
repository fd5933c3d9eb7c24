import { Injectable } from '@nestjs/common';
import { Permissions, SecurityClock } from '#access';
import { Gathered } from '#platform/database';
import type { Caller } from '#platform/http';
import { ReadStandings } from './read-standings.js';
import { BOUNDS } from './room-settings.js';
import { sightOf, type Sight } from './sight.js';
import { Vouching } from './vouching.js';

export interface LetIn {
  readonly presenceId: string;
  /** From here on they are told. */
  readonly seen: Sight;
}

interface InRoom {
  readonly disputeId: string;
  readonly roomId: string;
}

/** What coming in asks for; it happens on the live line and has no route. */
export const ENTER = 'room.enter';

/**
 * Who comes back after a broken line is where they were. Nothing is decided, so no command runs and nobody waits for the
 * dispute's lock: when a process is gone, everybody comes at once. Anything else goes through the door.
 */
@Injectable()
export class ComeBack {
  private readonly looking = new Gathered((roomIds) => this.standings.of(roomIds), BOUNDS.lookTogetherMs);

  constructor(
    private readonly standings: ReadStandings,
    private readonly permissions: Permissions,
    private readonly vouching: Vouching,
    private readonly clock: SecurityClock,
  ) {}

  /** Undefined for who is not in the room, or no longer has the right to be: the door says why. */
  async execute(caller: Caller, at: InRoom): Promise<LetIn | undefined> {
    const found = await this.seen(caller, at);
    if (found === undefined || found.seen.placeId === null) return undefined;
    await this.vouching.now(found.presenceId);
    // They may have been moved until somebody vouched for them again.
    const back = await this.seen(caller, at);
    return back?.seen.placeId === null ? undefined : back;
  }

  /** What somebody sees who is known in the room and may be there. */
  async seen({ actor }: Caller, { disputeId, roomId }: InRoom): Promise<LetIn | undefined> {
    const looked = (await this.looking.ask(roomId)).get(roomId);
    if (looked?.standing.room.disputeId !== disputeId || !this.standings.mayStay(actor, looked))
      return undefined;
    const codes = this.standings.codes(actor, looked);
    const self = looked.standing.people.find(({ personId }) => personId === actor.personId);
    if (!self || !this.permissions.permits(ENTER, codes, actor.level)) return undefined;
    return { presenceId: self.id, seen: sightOf(self, looked.standing, this.clock.now()) };
  }
}
