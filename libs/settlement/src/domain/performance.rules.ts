import { rule } from '#kernel';
import type { PerformanceEvent } from './performance.machine.js';
import type { PerformanceItemEvent } from './performance-item.machine.js';

/** The rules of doing what was agreed (PML 31-32; TY 25; CPL 206, 247). */
interface Facts<T extends PerformanceEvent['type']> {
  readonly event: Extract<PerformanceEvent, { type: T }>;
}
interface ItemFacts<T extends PerformanceItemEvent['type']> {
  readonly event: Extract<PerformanceItemEvent, { type: T }>;
}

export const performanceRules = {
  everythingIsConfirmed: rule<Facts<'COMPLETE'>>(
    'performance.everything-is-confirmed',
    'PML 31',
    ({ event }) => event.unconfirmed === 0,
  ),
  somethingIsInDefault: rule<Facts<'DEFAULT'>>(
    'performance.something-is-in-default',
    'PML 31; TY 25',
    ({ event }) => event.inDefault > 0,
  ),
  nothingIsInDefault: rule<Facts<'RECOVER'>>(
    'performance.nothing-is-in-default',
    'PML 31',
    ({ event }) => event.inDefault === 0,
  ),
  isOwed: rule<Facts<'SEEK_ENFORCEMENT'>>(
    'performance.who-is-owed-enforces',
    'CPL 206; CPL 247',
    ({ event }) => event.byCreditor,
  ),
  canBeEnforced: rule<Facts<'SEEK_ENFORCEMENT'>>(
    'performance.enforceable-paper-needed',
    'CPL 206; CPL-I 460; PML 32',
    ({ event }) => event.enforceable,
  ),
} as const;

export const itemRules = {
  isWhoOwes: rule<ItemFacts<'REPORT'>>(
    'performance.who-owes-reports',
    'PML 31',
    ({ event }) => event.byDebtor,
  ),
  isWhoIsOwed: rule<ItemFacts<'CONFIRM'>>(
    'performance.who-is-owed-confirms',
    'PML 31; platform',
    ({ event }) => event.byCreditor,
  ),
  maySayDefault: rule<ItemFacts<'MARK_DEFAULT'>>(
    'performance.who-is-owed-says-default',
    'PML 31',
    ({ event }) => event.byCreditor || event.byBody,
  ),
  isOverdue: rule<ItemFacts<'MARK_DEFAULT'>>(
    'performance.after-the-due-day',
    'CC 577; CC 203',
    ({ event }) => event.overdue,
  ),
} as const;
