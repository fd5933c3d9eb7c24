import { Module } from '@nestjs/common';
import { TransferModule } from '#dispute';
import { ConcludeHandOver, ReceiveHandOver, RefuseHandOver } from './application/answer-hand-over.js';
import { HandOverActions } from './application/handover.actions.js';
import { HandOverReactions } from './application/handover.reactions.js';
import { HandOverSection } from './application/handover.section.js';
import { PrepareHandOver } from './application/prepare-hand-over.js';
import { ReadHandOverPacket } from './application/read-hand-over-packet.js';
import { HandOverController } from './http/handover.controller.js';

/** Ways other than mediation and the court: arbitration, payment order, notary, agencies, police. */
@Module({
  imports: [TransferModule],
  controllers: [HandOverController],
  providers: [
    ...[PrepareHandOver, ReceiveHandOver, RefuseHandOver, ConcludeHandOver, ReadHandOverPacket],
    ...[HandOverReactions, HandOverActions, HandOverSection],
  ],
})
export class HandoverModule {}
