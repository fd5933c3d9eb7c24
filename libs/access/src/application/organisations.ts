import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import { noSuchOrganisation } from '../domain/access.errors.js';
import type { OrganisationKind } from '../domain/role.js';
import { OrganisationRow } from '../persistence/organisation.entity.js';

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly parentId: string | null;
  /** `/<root>/…/<own id>/` */
  readonly path: string;
  readonly disabledAt: Date | null;
}

export interface OrganisationQuery {
  readonly kind?: OrganisationKind;
  readonly parentId?: string;
  /** Id of the last one seen. */
  readonly after?: string;
  readonly limit: number;
}

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

  private async inOrder(reads: Reads, sql: string, params: readonly string[]): Promise<Organisation[]> {
    const ids = (await reads.select<{ id: string }>(sql, params)).map(({ id }) => id);
    return reads.find(OrganisationRow, { id: ids }, { orderBy: { id: 'asc' } });
  }
}
