import { Injectable } from '@nestjs/common';
import { AccessReader, Organisations, People, type Organisation } from '#access';
import type { DisputeView } from './dispute-sources.js';

/** Somebody to call. */
export interface Contact {
  readonly role: 'COURT' | 'BODY' | 'MEDIATOR';
  readonly name: string;
  /** The office's number, never a person's own. */
  readonly phone: string | null;
}

/** Whom a party can call: the court always, then the body and the mediator that have the matter. */
@Injectable()
export class Contacts {
  constructor(
    private readonly access: AccessReader,
    private readonly organisations: Organisations,
    private readonly people: People,
  ) {}

  async of({ reads, dispute }: DisputeView): Promise<Contact[]> {
    const grants = await this.access.grantsOf(reads, dispute.id);
    const bodyId = grants.find(({ standing }) => standing === 'BODY_CLERK')?.organisationId ?? undefined;
    const mediatorId = grants.find(({ standing }) => standing === 'MEDIATOR')?.personId ?? undefined;
    const ids = [dispute.courtId, ...(bodyId === undefined ? [] : [bodyId])];
    const found = await this.organisations.byIds(reads, ids);
    const call = async (organisation: Organisation | undefined): Promise<string | null> =>
      organisation ? this.organisations.phoneOf(reads, organisation) : null;
    const court = found.get(dispute.courtId);
    const body = found.get(bodyId ?? '');
    const [courtPhone, bodyPhone] = await Promise.all([call(court), call(body)]);
    const mediator = mediatorId === undefined ? undefined : await this.nameOf(reads, mediatorId);
    return [
      { role: 'COURT', name: court?.name ?? '', phone: courtPhone },
      ...(body ? [{ role: 'BODY', name: body.name, phone: bodyPhone } as const] : []),
      ...(mediator === undefined
        ? []
        : [{ role: 'MEDIATOR', name: mediator, phone: bodyPhone ?? courtPhone } as const]),
    ];
  }

  /** A mediator's name is published (ZT 5); their own telephone is not. */
  private async nameOf(reads: DisputeView['reads'], id: string): Promise<string | undefined> {
    return (await this.people.read(reads, [id])).get(id)?.name;
  }
}
