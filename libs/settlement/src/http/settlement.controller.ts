import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { AcceptSettlement } from '../application/accept-settlement.js';
import { DraftSettlement } from '../application/draft-settlement.js';
import { OpenForSignature } from '../application/open-for-signature.js';
import { ReviseSettlement } from '../application/revise-settlement.js';
import {
  AcceptSettlementDto,
  DraftSettlementDto,
  SettlementParams,
  draftOf,
  WriteSettlementDto,
} from './settlement.dto.js';

/** Writing an agreement: drafts, revisions, acceptances, freezing for signature. */
@Controller('disputes/:disputeId/settlements')
export class SettlementController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly drafting: DraftSettlement,
    private readonly revising: ReviseSettlement,
    private readonly accepting: AcceptSettlement,
    private readonly opening: OpenForSignature,
  ) {}

  @Post()
  @HttpCode(200)
  @Allows('settlement.draft')
  draft(
    @Param() { disputeId }: DisputeParams,
    @Body() body: DraftSettlementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.draft', disputeId, body }, (work) =>
      this.drafting.execute(work, draftOf(body)),
    );
  }

  @Post(':settlementId/revision')
  @HttpCode(200)
  @Allows('settlement.revise')
  revise(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: WriteSettlementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.revise', disputeId, body }, (work) =>
      this.revising.execute(work, settlementId, draftOf(body)),
    );
  }

  @Post(':settlementId/acceptances')
  @HttpCode(200)
  @Allows('settlement.accept')
  accept(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: AcceptSettlementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.accept', disputeId, body }, (work) =>
      this.accepting.execute(work, settlementId, body),
    );
  }

  @Post(':settlementId/opening')
  @HttpCode(200)
  @Allows('settlement.open-for-signature')
  open(@Param() { disputeId, settlementId }: SettlementParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'settlement.open-for-signature', disputeId }, (work) =>
      this.opening.execute(work, { settlementId }),
    );
  }
}
