import { Desk2026112222500 } from './202611222250-desk.migration.js';
import { DeskFlagEntity, DeskWordEntity } from './desk-marks.entity.js';
import { DeskRowEntity } from './desk-row.entity.js';
import { DeskTodoEntity } from './desk-todo.entity.js';
import { DeskViewEntity } from './desk-view.entity.js';

/** What the programs add to their data source. */
export const entities = [DeskRowEntity, DeskFlagEntity, DeskWordEntity, DeskViewEntity, DeskTodoEntity];
export const migrations = [Desk2026112222500];
