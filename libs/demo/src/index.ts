export * from './county.js';
export * from './demo-dispute.js';
export * from './demo-reach.js';
export * from './load-demo.js';
