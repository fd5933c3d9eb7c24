import { Module } from '@nestjs/common';
import { AdjournSession } from './application/adjourn-session.js';
import { AttemptReactions } from './application/attempt.reactions.js';
import { BeginMediation } from './application/begin-mediation.js';
import { CaucusCompartment, NoteCaucus, ReadPrivateNotes, TellMediator } from './application/caucus-notes.js';
import { ElementBook } from './application/element-book.js';
import { ElementCommands } from './application/element-commands.js';
import { ElementReactions } from './application/element.reactions.js';
import { ElementsInRooms } from './application/elements-in-rooms.js';
import { EndAttempt } from './application/end-attempt.js';
import { AnswerExtension, AskExtension, ExtensionTerms } from './application/extend-attempt.js';
import { FollowParties } from './application/follow-parties.js';
import { HearCircumstances } from './application/hear-circumstances.js';
import {
  AcknowledgeRights,
  CancelSession,
  CloseSession,
  NoteAttendance,
  OpenSession,
} from './application/hold-session.js';
import { MediationActions } from './application/mediation.actions.js';
import { MediationSection } from './application/mediation.section.js';
import { NoteConduct } from './application/note-conduct.js';
import { OpenElements } from './application/open-elements.js';
import { PartyReactions } from './application/party.reactions.js';
import { ReadElements } from './application/read-elements.js';
import { RecordTelling } from './application/record-telling.js';
import { SayOfElement } from './application/say-of-element.js';
import { ScheduleSession } from './application/schedule-session.js';
import { SessionActions } from './application/session.actions.js';
import { SessionEnding } from './application/session-ending.js';
import { ShredNotes } from './application/shred-notes.js';
import { StartTerm } from './application/start-term.js';
import {
  DecideSuspicion,
  EndAppraisal,
  ReportSuspicion,
  SuspendForAppraisal,
} from './application/suspend-attempt.js';
import { TakeElements } from './application/take-elements.js';
import { ProposeFacts, SignFacts } from './application/undisputed-facts.js';
import { ConfirmMinutes, DraftMinutes } from './application/write-minutes.js';
import { AttemptController } from './http/attempt.controller.js';
import { AttemptTermController } from './http/attempt-term.controller.js';
import { AttendanceController } from './http/attendance.controller.js';
import { CaucusController } from './http/caucus.controller.js';
import { ElementController } from './http/element.controller.js';
import { RecordController } from './http/record.controller.js';
import { SessionController } from './http/session.controller.js';

const attempts = [
  ...[BeginMediation, EndAttempt, FollowParties, StartTerm, HearCircumstances],
  ...[SuspendForAppraisal, EndAppraisal, ReportSuspicion, DecideSuspicion],
  ...[ExtensionTerms, AskExtension, AnswerExtension],
];
const sessions = [
  ...[ScheduleSession, OpenSession, CloseSession, AdjournSession, CancelSession, SessionEnding],
  ...[NoteAttendance, AcknowledgeRights, DraftMinutes, ConfirmMinutes],
  ...[ProposeFacts, SignFacts, NoteConduct],
];
const compartment = [CaucusCompartment, NoteCaucus, TellMediator, ReadPrivateNotes, ShredNotes];
const elements = [
  ...[ElementBook, OpenElements, SayOfElement, TakeElements],
  ...[ReadElements, ElementCommands, ElementsInRooms, ElementReactions],
];
const telling = [RecordTelling, MediationActions, SessionActions, MediationSection];

/** Mediation itself: the attempt and its term, meetings, points of fact, records, private words. */
@Module({
  controllers: [
    AttemptController,
    AttemptTermController,
    SessionController,
    AttendanceController,
    RecordController,
    ElementController,
    CaucusController,
  ],
  // What is heard of circumstances is known before anything is decided by them.
  providers: [
    ...[...attempts, ...sessions, ...compartment, ...elements, ...telling],
    ...[PartyReactions, AttemptReactions],
  ],
  exports: [ShredNotes],
})
export class MediationModule {}
