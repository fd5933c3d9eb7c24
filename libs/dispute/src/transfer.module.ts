import { Global, Module } from '@nestjs/common';
import { DisputeTransfer } from './application/dispute.transfer.js';
import { PacketSight } from './application/packet-sight.js';
import { ProcessTransfer } from './application/process.transfer.js';
import { TransferSections } from './application/transfer-packet.js';

/** What may cross to a court or another body. Global: rooms add their sections, two rooms send packets. */
@Global()
@Module({
  providers: [TransferSections, PacketSight, DisputeTransfer, ProcessTransfer],
  exports: [TransferSections, PacketSight],
})
export class TransferModule {}
