import { Injectable } from '@nestjs/common';
import { JoinCodes, Organisations, type Person } from '#access';
import type { DisputeWork } from '#dispute';
import { maskName } from '#platform/crypto';
import type { Told } from './audience.js';

/** What an invitation says beside the words of its template. */
export interface InvitationParams {
  readonly [name: string]: string;
}

/** Lets one person in by a link and a spoken code; several people may share the telephone, so each has their own. */
@Injectable()
export class Invitations {
  constructor(
    private readonly codes: JoinCodes,
    private readonly organisations: Organisations,
  ) {}

  async make(work: DisputeWork, { partyId, personId }: Told, person?: Person): Promise<InvitationParams> {
    const { tx, dispute } = work;
    const issued = this.codes.issue(tx, work.actor, { disputeId: work.id, partyId, personId });
    const subject = { type: 'party', id: partyId };
    const fact = { partyId, joinCodeId: issued.id };
    await work.record('dispute.join-code-issued', subject, fact, { visibility: 'staff' });
    const court = await this.organisations.one(tx, dispute.courtId);
    return {
      reference: dispute.reference,
      name: maskName(person?.name ?? '', { minor: person?.minor === true }),
      court: court.name,
      phone: (await this.organisations.phoneOf(tx, court)) ?? court.name,
      link: issued.link,
      code: issued.code,
    };
  }
}
