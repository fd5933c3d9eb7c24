/** Which standing may do which action, on a dispute or at an office, and how sure we must be who acts. */
import { levelRank, type AssuranceLevel, type RoleHeld } from '#kernel';
import { covers, isTop, type StandingCode } from './standing.js';

export interface Permission {
  readonly action: string;
  /** On a dispute. */
  readonly standings: readonly StandingCode[];
  /** Not on a dispute: roles that may, at an organisation that covers the one acted on. */
  readonly office: readonly string[];
  /** Not on a dispute, and of concern to every court alike: roles that may where they are held at the top of the tree. */
  readonly house: readonly string[];
  readonly level: AssuranceLevel;
  /** The decision is made on what was seen, so the caller must say which version that was. */
  readonly ifMatch: boolean;
  /** Anyone who has signed in, on what is their own. */
  readonly own: boolean;
}

export type PermissionTable = ReadonlyMap<string, Permission>;

export type PermissionAnswer = 'permitted' | 'standing' | 'level';

/** @throws Error for an action no file declares: a route without permission data is a defect. */
export function permissionOf(table: PermissionTable, action: string): Permission {
  const permission = table.get(action);
  if (!permission) throw new Error(`No such action in config/permissions: ${action}`);
  return permission;
}

/** Why not: `standing` (403 for those who see the dispute) or `level` (they must prove more of who they are). */
export function permissionAnswer(
  table: PermissionTable,
  action: string,
  standings: readonly string[],
  level: AssuranceLevel,
): PermissionAnswer {
  const permission = permissionOf(table, action);
  if (!permission.standings.some((code) => standings.includes(code))) return 'standing';
  return isSureEnough(permission, level) ? 'permitted' : 'level';
}

export const isSureEnough = (permission: Permission, level: AssuranceLevel): boolean =>
  levelRank[level] >= levelRank[permission.level];

export const permits = (
  table: PermissionTable,
  action: string,
  standings: readonly string[],
  level: AssuranceLevel,
): boolean => permissionAnswer(table, action, standings, level) === 'permitted';

/** For actions at an office; `path` is the organisation acted on, absent where the action concerns none. */
export function officePermits(
  table: PermissionTable,
  action: string,
  roles: readonly RoleHeld[],
  path?: string,
): boolean {
  const { office, house } = permissionOf(table, action);
  return roles.some(
    ({ role, organisationPath }) =>
      (house.includes(role) && isTop(organisationPath)) ||
      (office.includes(role) && (path === undefined || covers(organisationPath, path))),
  );
}
