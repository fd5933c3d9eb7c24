import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import { Organisations } from './organisations.js';

/** Who looks after an organisation: administrators there, or at any organisation above it. */
@Injectable()
export class Administrators {
  constructor(private readonly organisations: Organisations) {}

  /** Ids of persons; without an organisation those of the whole installation. */
  async of(reads: Reads, organisationId: string | undefined, at: Date): Promise<string[]> {
    const place =
      organisationId === undefined ? undefined : await this.organisations.findOne(reads, organisationId);
    const above = place?.path.split('/').filter((id) => id !== '') ?? [];
    const where =
      above.length === 0 ? 'o.parent_id IS NULL' : `h.organisation_id IN (${above.map(() => '?').join(',')})`;
    const rows = await reads.select<{ person_id: string }>(
      `SELECT DISTINCT a.person_id FROM role_holdings h JOIN accounts a ON a.id = h.account_id
         JOIN organisations o ON o.id = h.organisation_id
        WHERE h.role = 'ADMIN' AND h.ended_at IS NULL AND h.valid_from <= ?
          AND (h.valid_until IS NULL OR h.valid_until > ?) AND a.disabled_at IS NULL AND ${where}`,
      [at.toISOString(), at.toISOString(), ...above],
    );
    return rows.map((row) => row.person_id);
  }
}
