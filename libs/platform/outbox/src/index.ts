export * from './outbox-handlers.js';
export { LEASE_MS } from './outbox-leases.js';
export { MOST_ATTEMPTS, OutboxRelay, type RelaySetting } from './outbox-relay.js';
export { OutboxModule } from './outbox.module.js';
export * from './outbox.reader.js';
