export { Cast } from './cast.js';
export { Guide } from './guide.js';
export { planOf } from './guide-plan.js';
export { readCounty, type CountyIds } from './guide-county.js';
export { GuidedDispute, NotOffered, type Story, type Turn } from './guided-dispute.js';
export { Persona, UnexpectedAnswer, type Ask, type DisputeSeen, type OfferedAction } from './persona.js';
export type { PlannedStep, Reach } from './planned-step.js';
export { Player, Surprise } from './player.js';
export { readScenario, type Scenario, type Step } from './scenario.js';
export {
  injectTransport,
  networkTransport,
  type HttpAnswer,
  type HttpRequest,
  type Inject,
  type Transport,
} from './transport.js';
export type { Troupe } from './troupe.js';
