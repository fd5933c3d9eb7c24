import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { NoteRulingReceipt } from '../application/note-ruling-receipt.js';
import { ConfirmationParams, NoteRulingReceiptDto } from './confirmation.dto.js';

/** When the ruling reached whom. */
@Controller('disputes/:disputeId/confirmations/:confirmationId')
export class RulingReceiptsController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly noting: NoteRulingReceipt,
  ) {}

  @Post('ruling-receipts')
  @HttpCode(200)
  @Allows('confirmation.note-receipt')
  noteReceipt(
    @Param() { disputeId, confirmationId }: ConfirmationParams,
    @Body() body: NoteRulingReceiptDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'confirmation.note-receipt', disputeId, body }, (work) =>
      this.noting.execute(work, confirmationId, body),
    );
  }
}
