/** The door of the room that tells people of news. */
export { NoticesModule } from './notices.module.js';
export const entities: readonly (new () => object)[] = [];
export const migrations: readonly (new () => object)[] = [];
