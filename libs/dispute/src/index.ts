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
