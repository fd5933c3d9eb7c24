import { Injectable } from '@nestjs/common';
import { CommittedReads, type EntityClass } from '#platform/database';
import { decodeCursor, encodeCursor, type Page } from '#platform/http';
import { TAKES_MATTERS } from '../domain/listing.machine.js';
import { MediationBodyEntity } from '../persistence/mediation-body.entity.js';
import { MediatorEntity } from '../persistence/mediator.entity.js';

export interface RosterQuery {
  readonly field?: string;
  readonly region?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Published facts of a body (ZT 5). No record of successes: it would become a ranking. */
export interface PublicBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly scope: string;
  readonly fields: readonly string[];
  readonly specialties: readonly string[];
  readonly region: string;
  readonly languages: readonly string[];
  readonly charges: boolean;
  readonly tariff: string | null;
  readonly invitingCourts: readonly string[];
}

export interface PublicMediator {
  readonly id: string;
  readonly name: string;
  readonly bodyIds: readonly string[];
  /** Published names of those bodies, in the same order. */
  readonly bodies: readonly string[];
  readonly fields: readonly string[];
  readonly specialties: readonly string[];
  readonly region: string;
  readonly languages: readonly string[];
  readonly origin: string;
  readonly invitingCourts: readonly string[];
  /** Matters worked on to their end, whatever the end was. */
  readonly closedMatters: number;
}

export type Row = MediationBodyEntity | MediatorEntity;

/** Lists of the roster, in the order of their ids (the order in which entries were made); cursor pages. */
@Injectable()
export class RosterLists {
  constructor(private readonly reads: CommittedReads) {}

  bodies(query: RosterQuery): Promise<Page<PublicBody>> {
    return this.page(MediationBodyEntity, 'mediation_bodies', TAKES_MATTERS, query, publicBody);
  }

  async mediators(query: RosterQuery): Promise<Page<PublicMediator>> {
    const rows = await this.page(MediatorEntity, 'mediators', TAKES_MATTERS, query, (row) => row);
    const [names, closed] = await Promise.all([
      this.bodyNames(rows.items.flatMap(({ bodyIds }) => bodyIds)),
      this.closedBy(rows.items.map(({ id }) => id)),
    ]);
    return { ...rows, items: rows.items.map((row) => publicMediator(row, names, closed.get(row.id) ?? 0)) };
  }

  private async bodyNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const bodies = await this.reads.find(MediationBodyEntity, { id: [...new Set(ids)] });
    return new Map(bodies.map(({ id, publicName }) => [id, publicName]));
  }

  private async closedBy(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const counted = await this.reads.select<{ listed_id: string; n: number | string }>(
      `SELECT listed_id, COUNT(*) AS n FROM roster_completions
       WHERE listed_id IN (${ids.map(() => '?').join(', ')}) GROUP BY listed_id`,
      ids,
    );
    return new Map(counted.map(({ listed_id: id, n }) => [id, Number(n)]));
  }

  /** Entries of any state on the rosters of these courts; of every court where none is named. */
  kept(
    kind: 'bodies' | 'mediators',
    query: RosterQuery,
    courtIds: readonly string[] | undefined,
  ): Promise<Page<Row>> {
    if (courtIds?.length === 0) return Promise.resolve({ items: [] });
    const asked = { ...query, ...(courtIds === undefined ? {} : { courtIds }) };
    return kind === 'bodies'
      ? this.page<MediationBodyEntity, Row>(MediationBodyEntity, 'mediation_bodies', [], asked, (row) => row)
      : this.page<MediatorEntity, Row>(MediatorEntity, 'mediators', [], asked, (row) => row);
  }

  private async page<E extends Row, T>(
    entity: EntityClass<E>,
    table: 'mediation_bodies' | 'mediators',
    states: readonly string[],
    { field, region, limit = 20, cursor, courtIds }: RosterQuery & { readonly courtIds?: readonly string[] },
    shown: (row: E) => T,
  ): Promise<Page<T>> {
    const conditions: [string, ...string[]][] = [
      ...(states.length > 0
        ? [[`state IN (${states.map(() => '?').join(', ')})`, ...states] as [string]]
        : []),
      // Codes are stored as a JSON list; the quotes keep one code from being found inside another.
      ...(field === undefined ? [] : [['fields LIKE ?', `%"${field}"%`] as [string, string]]),
      ...(courtIds === undefined ? [] : [onRosterOf(courtIds)]),
      ...(region === undefined ? [] : [['region = ?', region] as [string, string]]),
      ...(cursor === undefined ? [] : [['id > ?', String(decodeCursor(cursor, 1)[0])] as [string, string]]),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(([text]) => text).join(' AND ')}`;
    const found = await this.reads.select<{ id: string }>(
      `SELECT id FROM ${table} ${where} ORDER BY id LIMIT ${Math.trunc(limit) + 1}`,
      conditions.flatMap(([, ...params]) => params),
    );
    const ids = found.slice(0, limit).map(({ id }) => id);
    const rows = await this.reads.find<Row>(entity, { id: ids });
    const byId = new Map(rows.map((row) => [row.id, row as E]));
    const last = ids.at(-1);
    return {
      items: ids.flatMap((id) => byId.get(id) ?? []).map(shown),
      ...(found.length > limit && last !== undefined ? { next: encodeCursor([last]) } : {}),
    };
  }
}

const publicBody = (row: MediationBodyEntity): PublicBody => ({
  id: row.id,
  name: row.publicName,
  kind: row.kind,
  scope: row.scope,
  fields: row.fields,
  specialties: row.specialties,
  region: row.region,
  languages: row.languages,
  charges: row.charges,
  tariff: row.tariff,
  invitingCourts: row.invitingCourts,
});

const publicMediator = (
  row: MediatorEntity,
  names: ReadonlyMap<string, string>,
  closedMatters: number,
): PublicMediator => ({
  id: row.id,
  name: row.publicName,
  bodyIds: row.bodyIds,
  bodies: row.bodyIds.map((id) => names.get(id) ?? ''),
  fields: row.fields,
  specialties: row.specialties,
  region: row.region,
  languages: row.languages,
  origin: row.origin,
  invitingCourts: row.invitingCourts,
  closedMatters,
});

const onRosterOf = (courtIds: readonly string[]): [string, ...string[]] => [
  `(${courtIds.map(() => 'inviting_courts LIKE ?').join(' OR ')})`,
  ...courtIds.map((id) => `%"${id}"%`),
];
