/** Reads roles, barrier and permissions from `config/` when the program starts, and refuses what cannot be meant. */
import { IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsString, MinLength } from 'class-validator';
import {
  fileOf,
  InvalidConfigFile,
  listConfigFiles,
  mapOf,
  readConfigYaml,
  type Shape,
} from '#platform/config';
import { parseRight, type ObjectMatrix, type Right } from '../domain/object-matrix.js';
import type { Permission, PermissionTable } from '../domain/permission-table.js';
import { ORGANISATION_KINDS, type OrganisationKind, type Role, type RoleCatalogue } from '../domain/role.js';
import { STANDINGS, type StandingCode } from '../domain/standing.js';
import type { AssuranceLevel } from '#kernel';

class RoleEntry {
  @IsString() @MinLength(1) zh!: string;
  @IsString() @MinLength(1) en!: string;
  @IsIn(ORGANISATION_KINDS, { each: true }) at!: OrganisationKind[];
  @IsOptional() @IsIn(STANDINGS) standing?: StandingCode;
  @IsBoolean() secondFactor!: boolean;
  @IsString() @MinLength(20) reason!: string;
}

class ObjectsFile {
  @IsObject() columns!: Record<string, string>;
  @IsObject() objects!: Record<string, unknown>;
}

class ObjectEntry {
  @IsString() @MinLength(1) name!: string;
  @IsOptional() @IsArray() @IsString({ each: true }) sealed?: string[];
  @IsObject() rights!: Record<string, string>;
}

class PermissionEntry {
  @IsOptional() @IsIn(STANDINGS, { each: true }) standings?: StandingCode[];
  @IsOptional() @IsArray() @IsString({ each: true }) office?: string[];
  @IsOptional() @IsArray() @IsString({ each: true }) house?: string[];
  @IsOptional() @IsBoolean() own?: boolean;
  @IsOptional() @IsBoolean() ifMatch?: boolean;
  @IsIn(['read', 'speak', 'sign']) level!: AssuranceLevel;
}

const ROLES = 'access/roles.yaml';
const OBJECTS = 'access/objects.yaml';

/** Parties stand in two columns; everyone else in one of their own. */
const COLUMNS = new Set<string>([
  'OWN_PARTY',
  'OTHER_PARTY',
  ...STANDINGS.filter((code) => !['PARTY', 'AGENT', 'GUARDIAN'].includes(code)),
]);

export function loadRoles(): RoleCatalogue {
  const entries = readConfigYaml(ROLES, mapOf(RoleEntry));
  return new Map([...entries].map(([code, entry]): [string, Role] => [code, roleOf(code, entry)]));
}

function roleOf(code: string, { zh, en, at, standing, secondFactor, reason }: RoleEntry): Role {
  return { code, zh, en, at, secondFactor, reason, ...(standing && { standing }) };
}

export function loadObjectMatrix(): ObjectMatrix {
  return objectMatrix(readConfigYaml(OBJECTS));
}

/** @throws InvalidConfigFile with every fault of the file. */
export function objectMatrix(content: unknown): ObjectMatrix {
  const file = shaped(OBJECTS, fileOf(ObjectsFile), content);
  const objects = shaped(OBJECTS, mapOf(ObjectEntry), file.objects);
  const problems = [
    ...Object.keys(file.columns).flatMap((column) =>
      COLUMNS.has(column) ? [] : [`columns.${column}: no such standing`],
    ),
    ...[...objects].flatMap(([name, entry]) => faultsOf(name, entry, file.columns)),
  ];
  if (problems.length > 0) throw new InvalidConfigFile(OBJECTS, problems);
  return new Map([...objects].map(([name, { rights }]) => [name, cells(rights)]));
}

function faultsOf(name: string, entry: ObjectEntry, columns: Record<string, string>): string[] {
  return Object.entries(entry.rights).flatMap(([column, cell]) => [
    ...(column in columns ? [] : [`${name}.${column}: the column is not explained under columns`]),
    ...(parseRight(cell) ? [] : [`${name}.${column}: ${cell} is not a right`]),
    ...(entry.sealed && !entry.sealed.includes(column) ? [`${name}.${column}: the object is sealed`] : []),
  ]);
}

const cells = (rights: Record<string, string>): ReadonlyMap<string, Right> =>
  new Map(
    Object.entries(rights).flatMap(([column, cell]) => {
      const right = parseRight(cell);
      return right ? [[column, right] as const] : [];
    }),
  );

/** All files of `config/permissions`; an action may stand in one of them only. */
export function loadPermissions(roles: RoleCatalogue): PermissionTable {
  const files = listConfigFiles('permissions').map((file) => [file, readConfigYaml(file)] as const);
  return permissionTable(files, roles);
}

export function permissionTable(
  files: readonly (readonly [file: string, content: unknown])[],
  roles: RoleCatalogue,
): PermissionTable {
  const table = new Map<string, Permission>();
  for (const [file, content] of files) {
    const entries = shaped(file, mapOf(PermissionEntry), content ?? {});
    const problems = [...entries].flatMap(([action, entry]) => permissionFaults(action, entry, table, roles));
    if (problems.length > 0) throw new InvalidConfigFile(file, problems);
    for (const [action, entry] of entries) table.set(action, permission(action, entry));
  }
  return table;
}

function permissionFaults(
  action: string,
  entry: PermissionEntry,
  table: PermissionTable,
  roles: RoleCatalogue,
): string[] {
  const { standings = [], office = [], house = [] } = entry;
  const unknown = Object.entries({ office, house }).flatMap(([where, named]) =>
    named.filter((role) => !roles.has(role)).map((role) => `${action}.${where}: no such role: ${role}`),
  );
  const somebody = entry.own === true || standings.length + office.length + house.length > 0;
  return [
    ...(/^[a-z][a-z-]*\.[a-z][a-z-]*$/.test(action)
      ? []
      : [`${action}: an action is called room.what-is-done`]),
    ...(table.has(action) ? [`${action}: another file has this action already`] : []),
    ...unknown,
    ...(somebody ? [] : [`${action}: nobody may do it`]),
  ];
}

const permission = (action: string, entry: PermissionEntry): Permission => ({
  action,
  standings: entry.standings ?? [],
  office: entry.office ?? [],
  house: entry.house ?? [],
  own: entry.own ?? false,
  level: entry.level,
  ifMatch: entry.ifMatch ?? false,
});

function shaped<T>(file: string, shape: Shape<T>, content: unknown): T {
  const checked = shape(content);
  if ('problems' in checked) throw new InvalidConfigFile(file, checked.problems);
  return checked.value;
}
