import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Permissions } from '#access';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { CommandRunner, type CommandAnswer } from '../application/command-runner.js';
import { ReadPath, type DisputePath } from '../application/dispute-path.js';
import { DisputeReader } from '../application/dispute-reader.js';
import type { DisputeDetail } from '../application/told-dispute.js';
import { OpenDispute } from '../application/open-dispute.js';
import { DisputeParams } from './dispute-params.js';
import { OpenDisputeDto } from './open-dispute.dto.js';

/** Disputes: open one, read one (lists are the desk's). What is done with one has a route of its own per command. */
@Controller()
export class DisputeController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly openDispute: OpenDispute,
    private readonly reader: DisputeReader,
    private readonly readPath: ReadPath,
    private readonly permissions: Permissions,
  ) {}

  @Post('disputes')
  @Allows('dispute.open')
  open(@Body() body: OpenDisputeDto, @CurrentCaller() caller: Caller): Promise<CommandAnswer> {
    // Anybody may bring a matter for themselves; whoever types for others holds an office.
    if (caller.actor.kind !== 'party') this.permissions.requireOffice('dispute.open', caller.actor);
    return this.commands.open({ caller, action: 'dispute.open', body }, (tx) =>
      this.openDispute.execute(tx, caller.actor, body),
    );
  }

  @Get('disputes/:disputeId')
  @Allows('dispute.read')
  @HttpCode(200)
  read(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller): Promise<DisputeDetail> {
    return this.reader.detail(caller, disputeId);
  }

  /** Where it has been, where it is, what can follow; drawn from the machine. */
  @Get('disputes/:disputeId/path')
  @Allows('dispute.read')
  path(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller): Promise<DisputePath> {
    return this.readPath.execute(caller, disputeId);
  }
}
