/** The door of the room `terms`. */
export { AgreementDrafts, type AgreedTerms, type DraftsAgreements } from './application/agreement-drafts.js';
export { TermDto, termsOf } from './http/term.dto.js';
export { TermsModule } from './terms.module.js';
export const entities = [];
export const migrations = [];
