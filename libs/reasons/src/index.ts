export * from './is-reason.js';
export { Reason } from './reason.js';
export * from './reason-catalogue.js';
export { CodeSets, type CodeInWords, type CodeSet } from './code-sets.js';
export { ReasonsModule } from './reasons.module.js';
