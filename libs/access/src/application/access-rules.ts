import { Injectable } from '@nestjs/common';
import { forbidden, type Actor, type AssuranceLevel } from '#kernel';
import { loadObjectMatrix, loadPermissions, loadRoles } from '../config/access-files.js';
import type { ObjectMatrix } from '../domain/object-matrix.js';
import {
  isSureEnough,
  officePermits,
  permissionAnswer,
  permissionOf,
  permits,
  type Permission,
  type PermissionTable,
} from '../domain/permission-table.js';
import { standingOfRole, type RoleCatalogue } from '../domain/role.js';
import { standingsHeld, type DisputeFacts, type Standing, type StandingCode } from '../domain/standing.js';
import { levelTooLow } from '../domain/access.errors.js';

/** Read once for the process: the files cannot change while it runs. */
let roles: RoleCatalogue | undefined;
export const roleCatalogue = (): RoleCatalogue => (roles ??= loadRoles());

type Facts = Omit<DisputeFacts, 'standingOfRole'>;

/** Who the actor is in the dispute, and for which party; the roles' standings come from config/access/roles.yaml. */
export const standingsInDispute = (actor: Actor, facts: Facts): Standing[] =>
  standingsHeld(actor, { ...facts, standingOfRole: standingOfRole(roleCatalogue()) });

/** The codes alone. Empty: for this actor the dispute does not exist. */
export const standingsOf = (actor: Actor, facts: Facts): StandingCode[] => [
  ...new Set(standingsInDispute(actor, facts).map(({ code }) => code)),
];

/** Paths below which the actor has a standing in every dispute, by a role; for lists. */
export const courtPathsOf = ({ roles, scope }: Actor): string[] => {
  const giving = scope ? [] : roles.filter(({ role }) => roleCatalogue().get(role)?.standing !== undefined);
  return [...new Set(giving.map(({ organisationPath }) => organisationPath))];
};

/** The barrier (domain 1.9) as `config/access/objects.yaml` states it. */
@Injectable()
export class Barrier {
  readonly matrix: ObjectMatrix = loadObjectMatrix();
}

/** All actions of `config/permissions`. */
@Injectable()
export class Permissions {
  readonly table: PermissionTable = loadPermissions(roleCatalogue());

  of(action: string): Permission {
    return permissionOf(this.table, action);
  }

  permits(action: string, standings: readonly string[], level: AssuranceLevel): boolean {
    return permits(this.table, action, standings, level);
  }

  /** @throws DomainError `access.forbidden` or `access.level-too-low` (403) */
  require(action: string, standings: readonly string[], level: AssuranceLevel): Permission {
    const permission = this.of(action);
    const answer = permissionAnswer(this.table, action, standings, level);
    if (answer === 'standing') throw forbidden();
    if (answer === 'level') throw levelTooLow(permission.level);
    return permission;
  }

  /**
   * For what is somebody's own. A session opened by a spoken code is good for its one dispute only.
   * @throws DomainError `access.forbidden` or `access.level-too-low` (403)
   */
  requireOwn(action: string, actor: Actor): void {
    const permission = this.of(action);
    if (!permission.own) throw forbidden();
    if (!isSureEnough(permission, actor.level)) throw levelTooLow(permission.level);
    if (actor.scope) throw forbidden();
  }

  /** For actions at an office; `path` is the organisation acted on. @throws DomainError 403 */
  requireOffice(action: string, actor: Actor, path?: string): Permission {
    const permission = this.of(action);
    if (actor.kind === 'system') return permission;
    if (!officePermits(this.table, action, actor.roles, path)) throw forbidden();
    if (!isSureEnough(permission, actor.level)) throw levelTooLow(permission.level);
    return permission;
  }

  /** The same question where an answer is wanted and no refusal: for lists of what can be done. */
  permitsOffice(action: string, actor: Actor, path: string): boolean {
    return officePermits(this.table, action, actor.roles, path) && isSureEnough(this.of(action), actor.level);
  }
}
