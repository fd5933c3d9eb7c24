import { Injectable } from '@nestjs/common';
import type { Reads } from '#platform/database';
import { personsHolding } from '../persistence/role.repository.js';
import { Organisations } from './organisations.js';

/** Who looks after an organisation: administrators there, or at any organisation above it. */
@Injectable()
export class Administrators {
  constructor(private readonly organisations: Organisations) {}

  /** Ids of persons; without an organisation those of the whole installation. */
  async of(reads: Reads, organisationId: string | undefined, at: Date): Promise<string[]> {
    const place =
      organisationId === undefined ? undefined : await this.organisations.findOne(reads, organisationId);
    if (!place) return personsHolding(reads, { role: 'ADMIN', at });
    const upwards = await this.organisations.upwards(reads, [place.path]);
    const organisationIds = upwards.of(place.path).map(({ id }) => id);
    return personsHolding(reads, { role: 'ADMIN', organisationIds, at });
  }
}
