/** The door of the room: what staff see before they open a dispute. Nobody imports it but the programs. */
export { DeskModule } from './desk.module.js';
export { entities, migrations } from './persistence/schema.js';
