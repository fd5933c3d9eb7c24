import { consentMachine } from './domain/consent-round.machine.js';
import { Consents202611222010 } from './persistence/202611222010-consents.migration.js';
import { ConsentRecordEntity } from './persistence/consent-record.entity.js';
import { ConsentRoundEntity } from './persistence/consent-round.entity.js';

export { ConsentModule } from './consent.module.js';

export const entities = [ConsentRoundEntity, ConsentRecordEntity];
export const migrations = [Consents202611222010];
export const machines = [consentMachine];
