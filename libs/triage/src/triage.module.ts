import { Module } from '@nestjs/common';
import { BeginScreening } from './application/begin-screening.js';
import { ClearFlag, RaiseFlag } from './application/change-flags.js';
import { CorrectPapers, NoticeCorrection } from './application/correct-papers.js';
import { DecideGate } from './application/decide-gate.js';
import { CompleteTriage, FindUnsuitable } from './application/finish-triage.js';
import { RedirectDispute, ReturnDispute } from './application/send-elsewhere.js';
import { SetLane } from './application/set-lane.js';
import { TriageActions } from './application/triage.actions.js';
import { TriageReactions } from './application/triage.reactions.js';
import { TriageSection } from './application/triage.section.js';
import { FlagsController } from './http/flags.controller.js';
import { PapersController } from './http/papers.controller.js';
import { ScreeningController } from './http/screening.controller.js';

/** Screening and triage: four gates, lane, track, risk and need. */
@Module({
  controllers: [ScreeningController, FlagsController, PapersController],
  providers: [
    BeginScreening,
    DecideGate,
    SetLane,
    RaiseFlag,
    ClearFlag,
    CompleteTriage,
    FindUnsuitable,
    RedirectDispute,
    ReturnDispute,
    NoticeCorrection,
    CorrectPapers,
    TriageReactions,
    TriageActions,
    TriageSection,
  ],
})
export class TriageModule {}
