import { Injectable } from '@nestjs/common';
import { CommandRunner, type CommandAnswer, type DisputeWork } from '#dispute';
import { CommittedReads } from '#platform/database';
import type { Caller } from '#platform/http';
import { RoomStirs } from '#room';
import { SessionEntity } from '../persistence/session.entity.js';

interface Asked {
  readonly caller: Caller;
  readonly body?: object;
  /** A step of the dispute as well, with events of its own. */
  readonly openly?: boolean;
}

/** How a step on elements runs: not even a version tells of it who does not sit at the table; who sits in a room is told. */
@Injectable()
export class ElementCommands {
  constructor(
    private readonly commands: CommandRunner,
    private readonly reads: CommittedReads,
    private readonly stirs: RoomStirs,
  ) {}

  async run<R>(
    action: string,
    disputeId: string,
    { caller, body = {}, openly = false }: Asked,
    useCase: (work: DisputeWork) => Promise<R>,
  ): Promise<CommandAnswer<R>> {
    const answer = await this.commands.run({ caller, action, disputeId, body, quiet: !openly }, useCase);
    const sessions = await this.reads.find(SessionEntity, { disputeId, state: ['scheduled', 'opened'] });
    for (const { id } of sessions) this.stirs.changed(id);
    return answer;
  }
}
