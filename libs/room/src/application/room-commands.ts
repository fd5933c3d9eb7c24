import { Injectable } from '@nestjs/common';
import { CommandRunner, type CommandAnswer, type DisputeWork } from '#dispute';
import type { Caller } from '#platform/http';
import { RoomStirs } from './room-stirs.js';

interface InRoom {
  readonly disputeId: string;
  readonly roomId: string;
}
interface Asked {
  readonly caller: Caller;
  readonly body?: object;
  /** A step of the dispute as well, with events of its own. */
  readonly openly?: boolean;
}

/** How a step in a room runs: as a command of the dispute of which not even a version tells others; then all there are told. */
@Injectable()
export class RoomCommands {
  constructor(
    private readonly commands: CommandRunner,
    private readonly stirs: RoomStirs,
  ) {}

  async run<R>(
    action: string,
    { disputeId, roomId }: InRoom,
    { caller, body = {}, openly = false }: Asked,
    step: (work: DisputeWork) => Promise<R>,
  ): Promise<CommandAnswer<R>> {
    const answer = await this.commands.run({ caller, action, disputeId, body, quiet: !openly }, step);
    this.stirs.changed(roomId);
    return answer;
  }
}
