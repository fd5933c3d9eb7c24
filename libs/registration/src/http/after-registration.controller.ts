import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { CommandRunner, DisputeParams } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ConcludeComplaint } from '../application/conclude-complaint.js';
import { NotePreservation } from '../application/note-preservation.js';
import { ReadPacket } from '../application/read-packet.js';
import { SendToTrial } from '../application/send-to-trial.js';
import { ConcludeComplaintDto, NotePreservationDto, PacketParams } from './registration.dto.js';

/** What follows registration: trial, or the end of the suit; measures taken before it; what was sent. */
@Controller('disputes/:disputeId')
export class AfterRegistrationController {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sendToTrial: SendToTrial,
    private readonly concludeComplaint: ConcludeComplaint,
    private readonly notePreservation: NotePreservation,
    private readonly readPacket: ReadPacket,
  ) {}

  @Post('complaint/trial-transfer')
  @HttpCode(200)
  @Allows('registration.send-to-trial')
  sendOn(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller) {
    return this.commands.run({ caller, action: 'registration.send-to-trial', disputeId }, (work) =>
      this.sendToTrial.execute(work),
    );
  }

  @Post('complaint/conclusion')
  @HttpCode(200)
  @Allows('registration.conclude')
  conclude(
    @Param() { disputeId }: DisputeParams,
    @Body() body: ConcludeComplaintDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'registration.conclude', disputeId, body }, (work) =>
      this.concludeComplaint.execute(work, body),
    );
  }

  @Post('preservation')
  @HttpCode(200)
  @Allows('registration.note-preservation')
  preserve(
    @Param() { disputeId }: DisputeParams,
    @Body() body: NotePreservationDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run({ caller, action: 'registration.note-preservation', disputeId, body }, (work) =>
      this.notePreservation.execute(work, body),
    );
  }

  @Get('transfer-packets/:packetId')
  @Allows('registration.read-packet')
  packet(@Param() { disputeId, packetId }: PacketParams, @CurrentCaller() caller: Caller) {
    return this.readPacket.execute(caller, disputeId, packetId);
  }
}
