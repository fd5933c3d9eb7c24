import type { MachineDefinition } from '#kernel';
import { Triage2026112220000 } from './persistence/202611222000-triage.migration.js';
import { CorrectionNoticeEntity } from './persistence/correction-notice.entity.js';
import { DirectionEntity } from './persistence/direction.entity.js';
import { GateDecisionEntity } from './persistence/gate-decision.entity.js';
import { GreenChannelEntity } from './persistence/green-channel.entity.js';
import { LaneDecisionEntity } from './persistence/lane-decision.entity.js';
import { RiskFlagEntity } from './persistence/risk-flag.entity.js';

export { TriageModule } from './triage.module.js';

export const entities = [
  GateDecisionEntity,
  LaneDecisionEntity,
  RiskFlagEntity,
  CorrectionNoticeEntity,
  DirectionEntity,
  GreenChannelEntity,
];
export const migrations = [Triage2026112220000];
/** The life of a matter in triage is the spine's; what happens here are facts. */
export const machines: readonly MachineDefinition[] = [];
