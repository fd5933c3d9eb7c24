export * from './cause.js';
export * from './cause-catalogue.js';
