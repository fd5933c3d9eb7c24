import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import type { Caller } from '#platform/http';
import { ComeBack, ENTER, type LetIn } from './come-back.js';
import { RaiseHand } from './raise-hand.js';
import { CallMediator, EnterRoom, LeaveRoom } from './enter-room.js';
import { noSuchRoom } from '../domain/room.errors.js';

interface AtTheDoor {
  readonly disputeId: string;
  readonly roomId: string;
}

/** Comes and goes, as commands of the dispute nobody else is told of: with its visibility and its permissions. */
@Injectable()
export class RoomDoor {
  constructor(
    private readonly commands: CommandRunner,
    private readonly entering: EnterRoom,
    private readonly comingBack: ComeBack,
    private readonly leaving: LeaveRoom,
    private readonly calling: CallMediator,
    private readonly raising: RaiseHand,
  ) {}

  async enter(caller: Caller, at: AtTheDoor): Promise<LetIn> {
    const back = await this.comingBack.execute(caller, at);
    if (back) return back;
    await this.commands.run(commandOf(caller, at), (work) => this.entering.execute(work, at));
    const letIn = await this.comingBack.seen(caller, at);
    if (!letIn) throw noSuchRoom();
    return letIn;
  }

  async call(caller: Caller, at: AtTheDoor): Promise<void> {
    await this.commands.run(commandOf(caller, at), (work) => this.calling.execute(work, at));
  }

  async hand(caller: Caller, at: AtTheDoor & { readonly raised: boolean }): Promise<void> {
    await this.commands.run(commandOf(caller, at), (work) => this.raising.execute(work, at));
  }

  async leave(caller: Caller, at: AtTheDoor): Promise<void> {
    await this.commands.run(commandOf(caller, at), (work) => this.leaving.execute(work, at));
  }
}

const commandOf = (caller: Caller, { disputeId }: AtTheDoor) => ({
  ...{ caller, disputeId, action: ENTER, quiet: true },
});
