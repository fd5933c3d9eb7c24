import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ConcludeHandOver, ReceiveHandOver, RefuseHandOver } from '../application/answer-hand-over.js';
import { PrepareHandOver } from '../application/prepare-hand-over.js';
import { ReadHandOverPacket } from '../application/read-hand-over-packet.js';
import { HandOverParams, PrepareHandOverDto, RefuseHandOverDto } from './handover.dto.js';

/** Other ways than mediation and the court: give, answer, read what was given. */
@Controller('disputes/:disputeId/hand-overs')
export class HandOverController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly prepareHandOver: PrepareHandOver,
    private readonly receiveHandOver: ReceiveHandOver,
    private readonly refuseHandOver: RefuseHandOver,
    private readonly concludeHandOver: ConcludeHandOver,
    private readonly readPacket: ReadHandOverPacket,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('handover.prepare')
  prepare(
    @Param() { disputeId }: DisputeParams,
    @Body() body: PrepareHandOverDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'handover.prepare', disputeId, body }, (work) =>
      this.prepareHandOver.execute(work, body),
    );
  }

  @Post(':handOverId/receipt')
  @HttpCode(200)
  @Allows('handover.receive')
  receive(@Param() { disputeId, handOverId }: HandOverParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'handover.receive', disputeId }, (work) =>
      this.receiveHandOver.execute(work, handOverId),
    );
  }

  @Post(':handOverId/refusal')
  @HttpCode(200)
  @Allows('handover.refuse')
  refuse(
    @Param() { disputeId, handOverId }: HandOverParams,
    @Body() body: RefuseHandOverDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'handover.refuse', disputeId, body }, (work) =>
      this.refuseHandOver.execute(work, handOverId, body),
    );
  }

  @Post(':handOverId/conclusion')
  @HttpCode(200)
  @Allows('handover.conclude')
  conclude(@Param() { disputeId, handOverId }: HandOverParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'handover.conclude', disputeId }, (work) =>
      this.concludeHandOver.execute(work, handOverId),
    );
  }

  @Get(':handOverId/packet')
  @Allows('handover.read-packet')
  packet(@Param() { disputeId, handOverId }: HandOverParams, @CurrentCaller() caller: Caller) {
    return this.readPacket.execute(caller, disputeId, handOverId);
  }
}
