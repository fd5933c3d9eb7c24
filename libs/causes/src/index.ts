export * from './cause.js';
export * from './cause-catalogue.js';
export { CausesModule } from './causes.module.js';
export { ElementForms, type ElementForm } from './element-forms.js';
