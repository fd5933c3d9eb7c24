import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ClearFlag, RaiseFlag } from '../application/change-flags.js';
import { ClearFlagDto, FlagParams, RaiseFlagDto } from './triage.dto.js';

/** Marks of risk and need. */
@Controller('disputes/:disputeId/risk-flags')
export class FlagsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly raiseFlag: RaiseFlag,
    private readonly clearFlag: ClearFlag,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('triage.flag')
  raise(@Param() { disputeId }: DisputeParams, @Body() body: RaiseFlagDto, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'triage.flag', disputeId, body }, (work) =>
      this.raiseFlag.execute(work, body),
    );
  }

  @Post(':flagId/removal')
  @HttpCode(200)
  @Allows('triage.clear-flag')
  clear(
    @Param() { disputeId, flagId }: FlagParams,
    @Body() body: ClearFlagDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'triage.clear-flag', disputeId, body }, (work) =>
      this.clearFlag.execute(work, flagId, body),
    );
  }
}
