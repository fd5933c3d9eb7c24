import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { AcceptSettlement } from './application/accept-settlement.js';
import { AgreementEndings } from './application/agreement-endings.js';
import { NoteReceipt, SealSettlement, SignAsMediator } from './application/attest-settlement.js';
import { DraftSettlement } from './application/draft-settlement.js';
import { RefuseSignature, VoidSettlement } from './application/drop-settlement.js';
import { DueDays } from './application/due-days.js';
import { EffectRule } from './application/effect-rule.js';
import { EndPerformance } from './application/end-performance.js';
import { EndSettlement } from './application/end-settlement.js';
import { FollowPerformance } from './application/follow-performance.js';
import { FollowSpine } from './application/follow-spine.js';
import { KnownAttempts } from './application/known-attempts.js';
import { OpenForSignature } from './application/open-for-signature.js';
import { PerformanceActions } from './application/performance.actions.js';
import { PerformanceBook } from './application/performance-book.js';
import { RecordOral } from './application/record-oral.js';
import { ReviseSettlement } from './application/revise-settlement.js';
import { SettlementActions } from './application/settlement.actions.js';
import { SettlementBook } from './application/settlement-book.js';
import { SettlementReactions } from './application/settlement.reactions.js';
import { SettlementSight } from './application/settlement-sight.js';
import { SettlementSection } from './application/settlement.section.js';
import { SignSettlement } from './application/sign-settlement.js';
import { StartPerformance } from './application/start-performance.js';
import { TakeEffect } from './application/take-effect.js';
import { TermVault } from './application/term-vault.js';
import {
  ConfirmPerformance,
  MarkDefault,
  PerformanceDesk,
  ReportPerformance,
  SeekEnforcement,
} from './application/track-performance.js';
import { OralAndVoidController } from './http/oral-and-void.controller.js';
import { PerformanceController } from './http/performance.controller.js';
import { SettlementController } from './http/settlement.controller.js';
import { SigningController } from './http/signing.controller.js';

const making = [DraftSettlement, ReviseSettlement, AcceptSettlement, OpenForSignature, SignSettlement];
const attesting = [SignAsMediator, SealSettlement, NoteReceipt, RecordOral, RefuseSignature, VoidSettlement];
const performing = [ReportPerformance, ConfirmPerformance, MarkDefault, SeekEnforcement, PerformanceDesk];
const following = [
  TakeEffect,
  EndSettlement,
  StartPerformance,
  EndPerformance,
  FollowPerformance,
  FollowSpine,
];
const ground = [
  TermVault,
  SettlementBook,
  SettlementSight,
  PerformanceBook,
  EffectRule,
  DueDays,
  KnownAttempts,
];
const telling = [
  SettlementReactions,
  AgreementEndings,
  SettlementActions,
  PerformanceActions,
  SettlementSection,
];

/** Agreements (调解协议) and their performance (履行). */
@Module({
  imports: [DeadlinesModule],
  controllers: [SettlementController, SigningController, OralAndVoidController, PerformanceController],
  providers: [...making, ...attesting, ...performing, ...following, ...ground, ...telling],
})
export class SettlementModule {}
