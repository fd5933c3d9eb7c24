import { Module } from '@nestjs/common';
import { TransferModule } from '#dispute';
import { ComplaintActions } from './application/complaint.actions.js';
import { ComplaintReactions } from './application/complaint.reactions.js';
import { ComplaintSection } from './application/complaint.section.js';
import { ComplaintTransfer } from './application/complaint.transfer.js';
import { Complaints } from './application/complaints.js';
import { ConcludeComplaint } from './application/conclude-complaint.js';
import { CorrectComplaint, NoticeComplaintCorrection } from './application/correct-complaint.js';
import { RefuseComplaint, RegisterComplaint, ReviewComplaint } from './application/decide-complaint.js';
import { InsistOnFiling } from './application/insist-on-filing.js';
import { CourtLeaving } from './application/leave-court.js';
import { FileSuit, LodgeComplaint } from './application/lodge-complaint.js';
import { NotePreservation } from './application/note-preservation.js';
import { ReadPacket } from './application/read-packet.js';
import { SendToTrial } from './application/send-to-trial.js';
import { ComplaintSplit } from './application/split-complaint.js';
import { WithdrawComplaint } from './application/withdraw-complaint.js';
import { AfterRegistrationController } from './http/after-registration.controller.js';
import { ClaimantController } from './http/claimant.controller.js';
import { FilingDeskController } from './http/filing-desk.controller.js';

const useCases = [
  ...[LodgeComplaint, FileSuit, CorrectComplaint, WithdrawComplaint, InsistOnFiling],
  ...[NoticeComplaintCorrection, ReviewComplaint, RegisterComplaint, RefuseComplaint],
  ...[SendToTrial, ConcludeComplaint, NotePreservation, ReadPacket],
];

/** Complaints: the seven days, case numbers, insisting on filing, and what crosses to trial. */
@Module({
  imports: [TransferModule],
  controllers: [ClaimantController, FilingDeskController, AfterRegistrationController],
  providers: [
    ...useCases,
    ...[Complaints, ComplaintSplit, CourtLeaving],
    ...[ComplaintReactions, ComplaintActions, ComplaintSection, ComplaintTransfer],
  ],
})
export class RegistrationModule {}
