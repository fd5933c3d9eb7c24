import { disputeMachine as spine } from './domain/dispute.machine.js';

export * from './domain/authority.rules.js';
export {
  disputeMachine,
  FINAL_PHASES,
  type ComplaintFact,
  type ConsentFact,
  type DisputeEvent,
  type Track,
} from './domain/dispute.machine.js';
export { noAuthority, noSuchClaim, noSuchDispute, noSuchParty } from './domain/dispute.errors.js';
export { CommandRunner, idempotent, type Command, type CommandAnswer } from './application/command-runner.js';
export { AllowedActions, type AllowedAction } from './application/allowed-actions.js';
export { DisputeStore } from './application/dispute-store.js';
export { DisputeWork, type RecordOptions } from './application/dispute-work.js';
export {
  DisputeSources,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
  type SectionSource,
} from './application/dispute-sources.js';
export { ClaimItemEntity, type ClaimKind, type ClaimState } from './persistence/claim-item.entity.js';
export { DisputeEntity } from './persistence/dispute.entity.js';
export { MandateEntity } from './persistence/mandate.entity.js';
export { PartyEntity } from './persistence/party.entity.js';
export { Closing, markClosed, type ClosedWhy } from './application/closing.js';
export { DisputeSplitter, type Split } from './application/dispute-splitter.js';
export { DisputeGlances, type Glance } from './application/dispute-glances.js';
export { circlesOf, sees, type Circles } from './application/event-sight.js';
export { DisputeViewLoader } from './application/dispute-view-loader.js';
export { OpenThings, type CountOpen } from './application/open-things.js';
export { PoliciesInForce, type PolicyPlace } from './application/policies-in-force.js';
export { OpenDispute } from './application/open-dispute.js';
export { SubmitDispute } from './application/submit-dispute.js';
export { CLAIM_KINDS, NEEDS, PARTY_KINDS, type OpenDisputeDto } from './http/open-dispute.dto.js';
export { PartySight } from './application/party-sight.js';
export { circumstancesOf, isPartySide, knowsOfIt, type Secrecy } from './domain/sight.rules.js';
export { claimWordsAt, narrativeAt } from './persistence/places.js';
export { DisputeModule } from './dispute.module.js';
export { DisputeParams } from './http/dispute-params.js';
export { entities, migrations } from './persistence/tables.js';

/** For the diagrams and the walks. */
export const machines = [spine];
export {
  isIntact,
  TransferSections,
  type SealedPacket,
  type SealedPart,
  type TransferScope,
  type TransferSection,
} from './application/transfer-packet.js';
export { PacketSight, type PacketSeen } from './application/packet-sight.js';
export { TransferModule } from './transfer.module.js';
