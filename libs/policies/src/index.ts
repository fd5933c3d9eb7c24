export * from './court-policies.js';
export { amountPoints } from './policy.rules.js';
export type { AmountBand, PolicyName, PolicyValues, TriagePoints } from './policy.js';
