import { performanceItemMachine } from './domain/performance-item.machine.js';
import { performanceMachine } from './domain/performance.machine.js';
import { settlementMachine } from './domain/settlement.machine.js';

/** The door of the room `settlement`. */
export { SettlementModule } from './settlement.module.js';
export { entities, migrations } from './persistence/settlement-tables.js';
export const machines = [settlementMachine, performanceMachine, performanceItemMachine];
