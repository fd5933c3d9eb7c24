import { Injectable } from '@nestjs/common';
import { SecurityClock } from '#access';
import { CommandRunner } from '#dispute';
import type { Caller } from '#platform/http';
import { CallMediator, EnterRoom, LeaveRoom } from './enter-room.js';
import { noSuchRoom } from '../domain/room.errors.js';
import { ReadStandings } from './read-standings.js';
import { sightOf, type Sight } from './sight.js';

interface AtTheDoor {
  readonly disputeId: string;
  readonly roomId: string;
}

export interface LetIn {
  readonly presenceId: string;
  /** From here on they are told. */
  readonly seen: Sight;
}

/** What coming in asks for; it happens on the live line and has no route. */
export const ENTER = 'room.enter';

/** Comes and goes, as commands of the dispute nobody else is told of: with its visibility and its permissions. */
@Injectable()
export class RoomDoor {
  constructor(
    private readonly commands: CommandRunner,
    private readonly entering: EnterRoom,
    private readonly leaving: LeaveRoom,
    private readonly calling: CallMediator,
    private readonly standings: ReadStandings,
    private readonly clock: SecurityClock,
  ) {}

  async enter(caller: Caller, at: AtTheDoor): Promise<LetIn> {
    const { result } = await this.commands.run(commandOf(caller, at), (work) =>
      this.entering.execute(work, at),
    );
    const { presenceId } = result;
    const standing = (await this.standings.of([at.roomId])).get(at.roomId)?.standing;
    const self = standing?.people.find(({ id }) => id === presenceId);
    if (!standing || !self) throw noSuchRoom();
    return { presenceId, seen: sightOf(self, standing, this.clock.now()) };
  }

  async call(caller: Caller, at: AtTheDoor): Promise<void> {
    await this.commands.run(commandOf(caller, at), (work) => this.calling.execute(work, at));
  }

  async leave(caller: Caller, at: AtTheDoor): Promise<void> {
    await this.commands.run(commandOf(caller, at), (work) => this.leaving.execute(work, at));
  }
}

const commandOf = (caller: Caller, { disputeId }: AtTheDoor) => ({
  ...{ caller, disputeId, action: ENTER, quiet: true },
});
