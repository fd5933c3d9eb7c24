import { EvidenceFileEntity } from './persistence/evidence-file.entity.js';
import { Evidence2026112300100 } from './persistence/202611230010-evidence.migration.js';

export { EvidenceModule } from './evidence.module.js';

export const entities = [EvidenceFileEntity];
export const migrations = [Evidence2026112300100];
