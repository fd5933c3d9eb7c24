import { Injectable } from '@nestjs/common';
import { Organisations } from '#access';
import type { Actor } from '#kernel';
import type { Reads } from '#platform/database';

/** Tells who works at the court that was applied to; its tribunals are part of it, a court above it is another. */
@Injectable()
export class CourtStaff {
  constructor(private readonly organisations: Organisations) {}

  async holds(reads: Reads, { roles }: Actor, asked: readonly string[], courtId: string): Promise<boolean> {
    const held = roles.filter(({ role }) => asked.includes(role));
    const courts = await Promise.all(
      held.map(({ organisationId }) => this.organisations.courtOfDesk(reads, organisationId)),
    );
    return courts.some((court) => court?.id === courtId);
  }
}
