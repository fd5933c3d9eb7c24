import type { MachineDefinition } from '#kernel';
import * as access from '#access';
import * as appointment from '#appointment';
import * as audit from '#audit';
import * as confirmation from '#confirmation';
import * as consent from '#consent';
import * as deadlines from '#deadlines';
import * as delivery from '#delivery';
import * as desk from '#desk';
import * as dispute from '#dispute';
import * as feedback from '#feedback';
import * as evidence from '#evidence';
import * as handover from '#handover';
import * as live from '#live';
import * as intake from '#intake';
import * as notices from '#notices';
import * as referral from '#referral';
import * as roster from '#roster';
import * as questions from '#questions';
import * as registration from '#registration';
import * as mediation from '#mediation';
import * as room from '#room';
import * as offer from '#offer';
import * as settlement from '#settlement';
import * as terms from '#terms';
import * as triage from '#triage';
import { DemoSeedRow } from './demo/demo-seed.entity.js';
import { DemoSeeds2026112223450 } from './demo/202611222345-demo-seeds.migration.js';

/** What a room brings to the house. */
export interface Room {
  readonly module: new (...args: never[]) => object;
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
  readonly machines?: readonly MachineDefinition[];
}

/** Every room, base rooms first; reactions run in the order in which rooms were wired. */
export const rooms: readonly Room[] = [
  { ...access, module: access.AccessModule },
  { ...delivery, module: delivery.DeliveryModule },
  { ...roster, module: roster.RosterModule },
  { ...deadlines, module: deadlines.DeadlinesModule },
  { ...dispute, module: dispute.DisputeModule },
  { ...terms, module: terms.TermsModule },
  { ...evidence, module: evidence.EvidenceModule },
  { ...intake, module: intake.IntakeModule },
  { ...triage, module: triage.TriageModule },
  { ...consent, module: consent.ConsentModule },
  { ...referral, module: referral.ReferralModule },
  { ...registration, module: registration.RegistrationModule },
  { ...handover, module: handover.HandoverModule },
  { ...appointment, module: appointment.AppointmentModule },
  { ...mediation, module: mediation.MediationModule },
  { ...room, module: room.RoomModule },
  { ...offer, module: offer.OfferModule },
  { ...settlement, module: settlement.SettlementModule },
  { ...confirmation, module: confirmation.ConfirmationModule },
  { ...questions, module: questions.QuestionsModule },
  { ...feedback, module: feedback.FeedbackModule },
  { ...notices, module: notices.NoticesModule },
  { ...live, module: live.LiveModule },
  { ...desk, module: desk.DeskModule },
  { ...audit, module: audit.AuditModule },
];

export const entities = [...rooms.flatMap((room) => room.entities), DemoSeedRow];
export const migrations = [...rooms.flatMap((room) => room.migrations), DemoSeeds2026112223450];
export const machines = rooms.flatMap((room) => room.machines ?? []);
