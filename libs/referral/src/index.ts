import { referralMachine } from './domain/referral.machine.js';
import { Referrals2026112220000 } from './persistence/202611222000-referrals.migration.js';
import { BodyChoiceEntity } from './persistence/body-choice.entity.js';
import { PlacementEntity } from './persistence/placement.entity.js';
import { ReferralEntity } from './persistence/referral.entity.js';

/** The door of the room `referral`. */
export { ReferralModule } from './referral.module.js';
export const entities = [ReferralEntity, PlacementEntity, BodyChoiceEntity];
export const migrations = [Referrals2026112220000];
export const machines = [referralMachine];
