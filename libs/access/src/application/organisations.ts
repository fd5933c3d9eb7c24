import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import { noSuchOrganisation } from '../domain/access.errors.js';
import type { CourtLevel, OrganisationKind } from '../domain/role.js';
import { OrganisationRow } from '../persistence/organisation.entity.js';

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly parentId: string | null;
  /** `/<root>/…/<own id>/` */
  readonly path: string;
  /** Where people call; a public fact. */
  readonly phone: string | null;
  /** Under which a court's own policies run. */
  readonly courtCode: string | null;
  readonly level: CourtLevel | null;
  readonly disabledAt: Date | null;
}

export interface OrganisationQuery {
  readonly kind?: OrganisationKind;
  readonly parentId?: string;
  /** Id of the last one seen. */
  readonly after?: string;
  readonly limit: number;
}

const MOST_DESKS = 500;

const idsOf = (path: string): string[] => path.split('/').filter((id) => id !== '');

/** Port: courts, bodies and agencies by id, and where they stand in the tree. */
@Injectable()
export class Organisations {
  findOne(reads: Reads, id: string): Promise<Organisation | undefined> {
    return reads.findOne(OrganisationRow, { id });
  }

  /** @throws DomainError `access.no-such-organisation` */
  async one(reads: Reads, id: string): Promise<Organisation> {
    const found = await this.findOne(reads, id);
    if (!found) throw noSuchOrganisation();
    return found;
  }

  async byIds(reads: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
    const found = await reads.find(OrganisationRow, { id: [...new Set(ids)] });
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  }

  /** Of these kinds, at or below any of the paths. */
  async below(
    reads: Reads,
    paths: readonly string[],
    kinds: readonly OrganisationKind[],
  ): Promise<Pick<Organisation, 'id' | 'path'>[]> {
    if (paths.length === 0) return [];
    const under = paths.map(() => 'path LIKE ?').join(' OR ');
    return reads.select(
      `SELECT id, path FROM organisations WHERE (${under}) AND kind IN (${kinds.map(() => '?').join()}) ORDER BY id`,
      [...paths.map((path) => `${path}%`), ...kinds],
    );
  }

  /** In the order of their ids, which is the order in which they were made. */
  list(reads: Reads, { kind, parentId, after, limit }: OrganisationQuery): Promise<Organisation[]> {
    const asked = [
      ...(kind === undefined ? [] : [['kind = ?', kind] as const]),
      ...(parentId === undefined ? [] : [['parent_id = ?', parentId] as const]),
      ...(after === undefined ? [] : [['id > ?', after] as const]),
    ];
    const where = asked.length === 0 ? '' : `WHERE ${asked.map(([condition]) => condition).join(' AND ')}`;
    const sql = `SELECT id FROM organisations ${where} ORDER BY id LIMIT ${Math.trunc(limit)}`;
    return this.inOrder(
      reads,
      sql,
      asked.map(([, value]) => value),
    );
  }

  /** Living offices of other branches, to which a matter can be handed over. */
  async agencies(reads: Reads): Promise<Organisation[]> {
    const kind = ['AGENCY', 'CENTRE'] as const;
    return reads.find(
      OrganisationRow,
      { kind, disabledAt: null },
      { orderBy: { id: 'asc' }, limit: MOST_DESKS },
    );
  }

  /** Living courts, tribunals and desks below them, in the order in which they were made. */
  async desks(reads: Reads): Promise<Organisation[]> {
    const kind = ['COURT', 'TRIBUNAL', 'CENTRE', 'VENUE'] as const;
    return reads.find(
      OrganisationRow,
      { kind, disabledAt: null },
      { orderBy: { id: 'asc' }, limit: MOST_DESKS },
    );
  }

  /** The number to call about this organisation: its own, or that of the nearest one above that has one. */
  async phoneOf(reads: Reads, organisation: Organisation): Promise<string | null> {
    if (organisation.phone !== null) return organisation.phone;
    const upwards = await this.upwards(reads, [organisation.path]);
    return upwards.of(organisation.path).flatMap(({ phone }) => phone ?? [])[0] ?? null;
  }

  /**
   * The court of a desk: itself, or the nearest court above. Tribunals, centres and venues take in for their court; its
   * roster, its case numbers and its rulings are the court's alone.
   */
  async courtOfDesk(reads: Reads, deskId: string): Promise<Organisation | undefined> {
    const desk = await this.findOne(reads, deskId);
    if (!desk || desk.kind === 'COURT') return desk;
    return (await this.upwards(reads, [desk.path])).of(desk.path).find(({ kind }) => kind === 'COURT');
  }

  /** The organisation at a path and those above it, the nearest first; of several paths at once. */
  async upwards(reads: Reads, paths: readonly string[]): Promise<{ of(path: string): Organisation[] }> {
    const found = await this.byIds(reads, paths.flatMap(idsOf));
    return {
      of: (path) =>
        idsOf(path)
          .toReversed()
          .flatMap((id) => found.get(id) ?? []),
    };
  }

  private async inOrder(reads: Reads, sql: string, params: readonly string[]): Promise<Organisation[]> {
    const ids = (await reads.select<{ id: string }>(sql, params)).map(({ id }) => id);
    return reads.find(OrganisationRow, { id: ids }, { orderBy: { id: 'asc' } });
  }
}
