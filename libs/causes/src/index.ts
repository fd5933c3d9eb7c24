export * from './cause.js';
export * from './cause-catalogue.js';
export { CausesModule } from './causes.module.js';
