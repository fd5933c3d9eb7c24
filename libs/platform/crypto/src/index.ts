/** Keys, field encryption, blind search, digests, identity numbers, masking and text hygiene. */
export * from './blind-index.js';
export * from './checkpoint-keys.js';
export * from './content-cipher.js';
export * from './crypto.module.js';
export * from './digest.js';
export * from './field-cipher.js';
export * from './file-key-store.js';
export * from './identity-numbers.js';
export * from './key-store.js';
export * from './masking.js';
export * from './plain-text.js';
export * from './secret-hash.js';
export * from './validation.js';
