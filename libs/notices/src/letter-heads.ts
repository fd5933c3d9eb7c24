import { Injectable } from '@nestjs/common';
import { AccessReader, Organisations } from '#access';
import type { DisputeEntity } from '#dispute';
import { CommittedReads } from '#platform/database';

/** Who can be called, as a letterhead says it. */
export interface LetterHead {
  readonly name: string;
  readonly phone: string | null;
}

/** Court and body of a matter, with the number to call. */
@Injectable()
export class LetterHeads {
  constructor(
    private readonly reads: CommittedReads,
    private readonly access: AccessReader,
    private readonly organisations: Organisations,
  ) {}

  async of({ id, courtId }: DisputeEntity): Promise<{ court: LetterHead; body: LetterHead | null }> {
    const grants = await this.access.grantsOf(this.reads, id);
    const bodyId = grants.find(({ standing }) => standing === 'BODY_CLERK')?.organisationId ?? undefined;
    const court = await this.head(courtId);
    return {
      court: court ?? { name: '', phone: null },
      body: bodyId === undefined ? null : ((await this.head(bodyId)) ?? null),
    };
  }

  /** The number of the first court that has one: whoever comes with a dead link is to find somebody. */
  async reception(): Promise<string | undefined> {
    const desks = await this.organisations.desks(this.reads);
    return desks.flatMap(({ phone }) => phone ?? [])[0];
  }

  private async head(id: string): Promise<LetterHead | undefined> {
    const organisation = await this.organisations.findOne(this.reads, id);
    if (!organisation) return undefined;
    return { name: organisation.name, phone: await this.organisations.phoneOf(this.reads, organisation) };
  }
}
