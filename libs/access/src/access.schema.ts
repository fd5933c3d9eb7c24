/** The tables of this room, for the program that opens the database. */
import { Access2026112219400 } from './persistence/202611221940-access.migration.js';
import { OrganisationCourts2026112300300 } from './persistence/202611230030-organisation-courts.migration.js';
import { OrganisationPhones2026112223150 } from './persistence/202611222315-organisation-phones.migration.js';
import { AccountRow, RoleHoldingRow } from './persistence/account.entity.js';
import { DisputeGrantRow, JoinCodeRow } from './persistence/grant.entity.js';
import { OrganisationRow } from './persistence/organisation.entity.js';
import { PersonRow } from './persistence/person.entity.js';
import { OneTimeCodeRow, SessionRow } from './persistence/session.entity.js';

export const entities = [
  OrganisationRow,
  PersonRow,
  AccountRow,
  RoleHoldingRow,
  SessionRow,
  OneTimeCodeRow,
  DisputeGrantRow,
  JoinCodeRow,
];
export const migrations = [
  Access2026112219400,
  OrganisationPhones2026112223150,
  OrganisationCourts2026112300300,
];
