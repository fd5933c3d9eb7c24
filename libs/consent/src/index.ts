import { consentMachine } from './domain/consent-round.machine.js';
import { Consents2026112220100 } from './persistence/202611222010-consents.migration.js';
import { ConsentRecordEntity } from './persistence/consent-record.entity.js';
import { ConsentRoundEntity } from './persistence/consent-round.entity.js';

export { ConsentModule } from './consent.module.js';
export { consentWords } from './application/consent-texts.js';
export type { AskedWords } from './domain/consent.rules.js';

export const entities = [ConsentRoundEntity, ConsentRecordEntity];
export const migrations = [Consents2026112220100];
export const machines = [consentMachine];
