export * from './is-reason.js';
export { Reason } from './reason.js';
export * from './reason-catalogue.js';
