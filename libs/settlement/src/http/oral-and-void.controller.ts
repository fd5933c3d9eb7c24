import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { VoidSettlement } from '../application/drop-settlement.js';
import { RecordOral } from '../application/record-oral.js';
import { RecordOralDto, SettlementParams, VoidSettlementDto } from './settlement.dto.js';

/** An agreement by word of mouth comes into force; any agreement falls away. */
@Controller('disputes/:disputeId/settlements/:settlementId')
export class OralAndVoidController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly oral: RecordOral,
    private readonly voiding: VoidSettlement,
  ) {}

  @Post('oral-record')
  @HttpCode(200)
  @Allows('settlement.record-oral')
  recordOral(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: RecordOralDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.record-oral', disputeId, body }, (work) =>
      this.oral.execute(work, settlementId, body),
    );
  }

  @Post('voiding')
  @HttpCode(200)
  @Allows('settlement.void')
  drop(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: VoidSettlementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.void', disputeId, body }, (work) =>
      this.voiding.execute(work, settlementId, body),
    );
  }
}
