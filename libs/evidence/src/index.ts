import { EvidenceFileEntity } from './persistence/evidence-file.entity.js';
import { Evidence2026112300100 } from './persistence/202611230010-evidence.migration.js';

export { NamedFiles, type NamedFile } from './application/named-files.js';
export { KeepContents } from './application/keep-contents.js';
export { verifyEvidence, type EvidenceReport } from './application/verify-evidence.js';
export { EVIDENCE_AREA, EvidenceModule } from './evidence.module.js';

export const entities = [EvidenceFileEntity];
export const migrations = [Evidence2026112300100];
