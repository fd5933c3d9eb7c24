/** Says that something has changed. */
export { LIVE_CHOICES, type LiveChoices } from './application/live-settings.js';
export { Nodes } from './application/nodes.js';
export { Stirs } from './application/stirs.js';
export type { Stir } from './application/stir.js';
export type { Topic } from './application/topic.js';
export { LiveModule } from './live.module.js';
export { BOUNDS } from './application/live-settings.js';
export { LiveAdapter } from './realtime/live.adapter.js';
export { Brakes } from './realtime/brakes.js';
export { KnownEvents } from './realtime/known-events.js';
export { LiveProblemFilter } from './realtime/live-problems.js';
export type { LiveServer, LiveSocket } from './realtime/live-socket.js';
export { UnwatchDto, WatchDto } from './realtime/live.dto.js';
export const entities: readonly (new () => object)[] = [];
export const migrations: readonly (new () => object)[] = [];
