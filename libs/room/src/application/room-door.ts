import { Injectable } from '@nestjs/common';
import { CommandRunner, DisputeViewLoader } from '#dispute';
import type { Caller } from '#platform/http';
import { CallMediator, EnterRoom, LeaveRoom } from './enter-room.js';
import { ReadRoom } from './read-room.js';
import type { ToldRoom } from './told-room.js';

interface AtTheDoor {
  readonly disputeId: string;
  readonly roomId: string;
}

export interface LetIn {
  readonly presenceId: string;
  readonly room: ToldRoom;
}

/** What coming in asks for; it happens on the live line and has no route. */
export const ENTER = 'room.enter';

/** Comes and goes, as commands of the dispute nobody else is told of: with its visibility and its permissions. */
@Injectable()
export class RoomDoor {
  constructor(
    private readonly commands: CommandRunner,
    private readonly views: DisputeViewLoader,
    private readonly entering: EnterRoom,
    private readonly leaving: LeaveRoom,
    private readonly calling: CallMediator,
    private readonly reading: ReadRoom,
  ) {}

  async enter(caller: Caller, at: AtTheDoor): Promise<LetIn> {
    const { result } = await this.commands.run(commandOf(caller, at), (work) =>
      this.entering.execute(work, at),
    );
    const view = await this.views.load(caller, at.disputeId);
    return { presenceId: result.presenceId, room: await this.reading.room(view, at.roomId) };
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
