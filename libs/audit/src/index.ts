export { AuditModule } from './audit.module.js';
export const entities: readonly (new () => object)[] = [];
export const migrations: readonly (new () => object)[] = [];
