import { confirmationMachine } from './domain/confirmation.machine.js';
import { Confirmations2026112220250 } from './persistence/202611222020-confirmations.migration.js';
import {
  ConfirmableAgreementEntity,
  ConfirmationDoubtEntity,
} from './persistence/confirmable-agreement.entity.js';
import { ConfirmationEntity } from './persistence/confirmation.entity.js';
import { RulingReceipts2026112307000 } from './persistence/202611230700-ruling-receipts.migration.js';
import { RulingReceiptEntity } from './persistence/ruling-receipt.entity.js';

/** The door of the room `confirmation`. */
export { ConfirmationModule } from './confirmation.module.js';
export const entities = [
  ConfirmationEntity,
  ConfirmableAgreementEntity,
  ConfirmationDoubtEntity,
  RulingReceiptEntity,
];
export const migrations = [Confirmations2026112220250, RulingReceipts2026112307000];
export const machines = [confirmationMachine];
