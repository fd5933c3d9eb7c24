import { Roster2026112210000 } from './202611221000-roster.migration.js';
import { MediationBodyEntity } from './mediation-body.entity.js';
import { MediatorEntity } from './mediator.entity.js';
import { RosterEngagementEntity } from './roster-engagement.entity.js';

/** The room's tables, collected by the programs that open the database. */
export const entities = [MediationBodyEntity, MediatorEntity, RosterEngagementEntity];
export const migrations = [Roster2026112210000];
