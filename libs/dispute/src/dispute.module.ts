import { Global, Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { CourtPolicies } from '#policies';
import { AllowedActions } from './application/allowed-actions.js';
import { AddParty } from './application/add-party.js';
import { AddClaim, WithdrawClaim } from './application/change-claims.js';
import { EndMandate, GiveMandate } from './application/change-mandates.js';
import { CheckIdentity, CorrectParty } from './application/change-people.js';
import { DismissPeople } from './application/dismiss-people.js';
import { Closing } from './application/closing.js';
import { CommandRunner } from './application/command-runner.js';
import { Contacts } from './application/contacts.js';
import { EndHelp, LetInHelper } from './application/helping.js';
import { NextSteps } from './application/next-step.js';
import { OwnDisputes } from './application/own-disputes.js';
import { PartySteps } from './application/party-steps.js';
import { DescribeDispute } from './application/describe-dispute.js';
import { DisputeActions } from './application/dispute.actions.js';
import { DisputeGlances } from './application/dispute-glances.js';
import { ReadPath } from './application/dispute-path.js';
import { DisputeReader } from './application/dispute-reader.js';
import { DisputeTelling } from './application/dispute-telling.js';
import { DisputeSources } from './application/dispute-sources.js';
import { DisputeSplitter } from './application/dispute-splitter.js';
import { DisputeStore } from './application/dispute-store.js';
import { DisputeViewLoader } from './application/dispute-view-loader.js';
import { ArchiveDispute, HoldDispute, ReleaseDispute } from './application/hold-dispute.js';
import { IssueJoinCode, RevokeJoinCodes } from './application/issue-join-code.js';
import { OpenDispute } from './application/open-dispute.js';
import { OpenThings } from './application/open-things.js';
import { PoliciesInForce } from './application/policies-in-force.js';
import { PartyRegister } from './application/party-register.js';
import { PartySight } from './application/party-sight.js';
import { SubmitDispute } from './application/submit-dispute.js';
import { TellPlaces } from './application/tell-places.js';
import { Timeline } from './application/timeline.js';
import { WithdrawDispute } from './application/withdraw-dispute.js';
import { DisputeController } from './http/dispute.controller.js';
import { HoldingController } from './http/holding.controller.js';
import { DisputeCommandsController } from './http/dispute-commands.controller.js';
import { HelpersController } from './http/helping.controller.js';
import { OwnDisputesController } from './http/own-disputes.controller.js';
import { JoinCodesController } from './http/join-codes.controller.js';
import { ClaimCommandsController, PeopleCommandsController } from './http/people-commands.controller.js';

const useCases = [
  ...[
    OpenDispute,
    DescribeDispute,
    SubmitDispute,
    WithdrawDispute,
    HoldDispute,
    ReleaseDispute,
    ArchiveDispute,
  ],
  ...[AddParty, CorrectParty, DismissPeople, GiveMandate, EndMandate, CheckIdentity, AddClaim, WithdrawClaim],
  ...[IssueJoinCode, RevokeJoinCodes, LetInHelper, EndHelp],
];
const reading = [
  DisputeViewLoader,
  DisputeReader,
  ReadPath,
  DisputeTelling,
  PartySight,
  Timeline,
  AllowedActions,
];
const partySteps = [Contacts, NextSteps, PartySteps, OwnDisputes];
const ports = [
  ...[DisputeStore, DisputeSources, CommandRunner, OpenThings, Closing, DisputeSplitter],
  PoliciesInForce,
];

/** The spine. Global, because every flow room moves it and asks it. */
@Global()
@Module({
  imports: [DeadlinesModule],
  controllers: [
    DisputeController,
    DisputeCommandsController,
    HoldingController,
    JoinCodesController,
    OwnDisputesController,
    HelpersController,
    PeopleCommandsController,
    ClaimCommandsController,
  ],
  providers: [
    ...ports,
    ...useCases,
    ...reading,
    PartyRegister,
    ...partySteps,
    DisputeGlances,
    TellPlaces,
    DisputeActions,
    { provide: CourtPolicies, useFactory: () => CourtPolicies.load() },
  ],
  exports: [
    ...ports,
    DisputeGlances,
    DisputeViewLoader,
    AllowedActions,
    PartySight,
    CourtPolicies,
    OpenDispute,
    SubmitDispute,
  ],
})
export class DisputeModule {}
