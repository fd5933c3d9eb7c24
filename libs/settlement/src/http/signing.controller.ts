import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { NoteReceipt, SealSettlement, SignAsMediator } from '../application/attest-settlement.js';
import { RefuseSignature } from '../application/drop-settlement.js';
import { SignSettlement } from '../application/sign-settlement.js';
import {
  AttestSettlementDto,
  NoteReceiptDto,
  RefuseSignatureDto,
  SettlementParams,
  SignSettlementDto,
} from './settlement.dto.js';

/** Signing an agreement: parties, mediator, seal, receipt of the court's paper, or a refusal. */
@Controller('disputes/:disputeId/settlements/:settlementId')
export class SigningController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly signing: SignSettlement,
    private readonly mediator: SignAsMediator,
    private readonly sealing: SealSettlement,
    private readonly receipts: NoteReceipt,
    private readonly refusing: RefuseSignature,
  ) {}

  @Post('signatures')
  @HttpCode(200)
  @Allows('settlement.sign')
  sign(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: SignSettlementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.sign', disputeId, body }, (work) =>
      this.signing.execute(work, settlementId, body),
    );
  }

  @Post('mediator-signature')
  @HttpCode(200)
  @Allows('settlement.sign-mediator')
  signAsMediator(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: AttestSettlementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.sign-mediator', disputeId, body }, (work) =>
      this.mediator.execute(work, settlementId, body),
    );
  }

  @Post('seal')
  @HttpCode(200)
  @Allows('settlement.seal')
  seal(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: AttestSettlementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.seal', disputeId, body }, (work) =>
      this.sealing.execute(work, settlementId, body),
    );
  }

  @Post('receipts')
  @HttpCode(200)
  @Allows('settlement.note-receipt')
  noteReceipt(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: NoteReceiptDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.note-receipt', disputeId, body }, (work) =>
      this.receipts.execute(work, settlementId, body),
    );
  }

  @Post('refusals')
  @HttpCode(200)
  @Allows('settlement.refuse-signature')
  refuse(
    @Param() { disputeId, settlementId }: SettlementParams,
    @Body() body: RefuseSignatureDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'settlement.refuse-signature', disputeId, body }, (work) =>
      this.refusing.execute(work, settlementId, body),
    );
  }
}
