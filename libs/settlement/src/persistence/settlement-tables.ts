import { PerformanceItemEntity } from './performance-item.entity.js';
import { PerformanceEntity } from './performance.entity.js';
import { SettlementActEntity } from './settlement-act.entity.js';
import { SettlementAttemptEntity } from './settlement-attempt.entity.js';
import { SettlementBindingEntity } from './settlement-binding.entity.js';
import { SettlementTermEntity } from './settlement-term.entity.js';
import { SettlementEntity } from './settlement.entity.js';
import { Settlements2026112220100 } from './202611222010-settlements.migration.js';
import { RestingAgreements2026112221200 } from './202611222120-resting-agreements.migration.js';

/** The tables this room owns and how they came to be. */
export const entities = [
  SettlementEntity,
  SettlementTermEntity,
  SettlementActEntity,
  SettlementBindingEntity,
  SettlementAttemptEntity,
  PerformanceEntity,
  PerformanceItemEntity,
];
export const migrations = [Settlements2026112220100, RestingAgreements2026112221200];
