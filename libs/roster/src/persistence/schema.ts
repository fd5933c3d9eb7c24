import { Roster2026112210000 } from './202611221000-roster.migration.js';
import { Completions2026112223550 } from './202611222355-completions.migration.js';
import { MediationBodyEntity } from './mediation-body.entity.js';
import { MediatorEntity } from './mediator.entity.js';
import { RosterCompletionEntity } from './roster-completion.entity.js';
import { RosterEngagementEntity } from './roster-engagement.entity.js';

/** The room's tables, collected by the programs that open the database. */
export const entities = [MediationBodyEntity, MediatorEntity, RosterEngagementEntity, RosterCompletionEntity];
export const migrations = [Roster2026112210000, Completions2026112223550];
