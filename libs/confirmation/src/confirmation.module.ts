import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { AgreementRegister } from './application/agreement-register.js';
import { SupplementConfirmation, WithdrawConfirmation } from './application/answer-court.js';
import { BeginConfirmation, BeginningFacts } from './application/begin-confirmation.js';
import { ConfirmationActions } from './application/confirmation.actions.js';
import { ConfirmationBook } from './application/confirmation-book.js';
import { ConfirmationReactions } from './application/confirmation.reactions.js';
import { ConfirmationSection } from './application/confirmation.section.js';
import { ConfirmationWindow } from './application/confirmation-window.js';
import { CourtStaff } from './application/court-staff.js';
import { JoinConfirmation } from './application/join-confirmation.js';
import {
  AcceptConfirmation,
  AskSupplement,
  DecideConfirmation,
  ExtendReview,
  JudgeDesk,
  JudgeEligibility,
  RejectConfirmation,
} from './application/judge-confirmation.js';
import { NoteRulingReceipt, RulingReceipts } from './application/note-ruling-receipt.js';
import { RulingReceiptActions } from './application/ruling-receipt.actions.js';
import { ConfirmationReviewController } from './http/confirmation-review.controller.js';
import { ConfirmationController } from './http/confirmation.controller.js';
import { RulingReceiptsController } from './http/ruling-receipts.controller.js';

const applying = [BeginConfirmation, JoinConfirmation, SupplementConfirmation, WithdrawConfirmation];
const judging = [
  ...[AcceptConfirmation, RejectConfirmation, AskSupplement, ExtendReview, DecideConfirmation],
  NoteRulingReceipt,
];
const ground = [
  ConfirmationBook,
  AgreementRegister,
  ConfirmationWindow,
  CourtStaff,
  RulingReceipts,
  BeginningFacts,
  JudgeDesk,
  JudgeEligibility,
];
const telling = [ConfirmationReactions, ConfirmationActions, RulingReceiptActions, ConfirmationSection];

/** Judicial confirmation (司法确认). */
@Module({
  imports: [DeadlinesModule],
  controllers: [ConfirmationController, ConfirmationReviewController, RulingReceiptsController],
  providers: [...applying, ...judging, ...ground, ...telling],
})
export class ConfirmationModule {}
