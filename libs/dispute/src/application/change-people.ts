import { Injectable } from '@nestjs/common';
import { Grants, JoinCodes, People } from '#access';
import type { CorrectPartyDto, IdentityCheckDto } from '../http/open-dispute.dto.js';
import { isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen } from '../domain/people.rules.js';
import { noSuchParty } from '../domain/dispute.errors.js';
import { PartyEntity } from '../persistence/party.entity.js';
import type { DisputeWork } from './dispute-work.js';
import { grantParty } from './party-grants.js';

const open = (work: DisputeWork) => work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });

/** An officer's mistake is mended by a new fact with a reason; a wrong party stays as a removed row. */
@Injectable()
export class CorrectParty {
  constructor(
    private readonly people: People,
    private readonly grants: Grants,
    private readonly codes: JoinCodes,
  ) {}

  async execute(work: DisputeWork, input: CorrectPartyDto): Promise<{ partyId: string }> {
    open(work);
    const party = (await work.parties()).find(({ id }) => id === input.partyId);
    if (!party) throw noSuchParty();
    const personId = input.person ? await this.people.findOrMake(work.tx, input.person) : party.personId;
    const next = {
      role: input.role ?? party.role,
      organisationName: input.organisationName ?? party.organisationName,
      capacity: input.capacity ?? party.capacity,
      removed: input.remove ?? false,
      personId,
    };
    work.tx.update(
      PartyEntity,
      { id: party.id, version: party.version },
      { ...next, version: party.version + 1 },
    );
    this.moveGrants(work, { ...party, ...next });
    // A wrong person or number: what was sent there opens nothing any more.
    if (personId !== party.personId || next.removed)
      this.codes.revoke(work.tx, { disputeId: work.id, partyId: party.id });
    const { reasonCode } = input;
    const fields = Object.keys(input).filter((key) => !['partyId', 'reasonCode'].includes(key));
    const subject = { type: 'party', id: party.id };
    if (next.removed) await work.record('dispute.party-removed', subject, { partyId: party.id, reasonCode });
    else await work.record('dispute.party-corrected', subject, { partyId: party.id, fields, reasonCode });
    return { partyId: party.id };
  }

  private moveGrants(work: DisputeWork, party: PartyEntity): void {
    this.grants.revoke(work.tx, { disputeId: work.id, source: `party:${party.id}` });
    if (!party.removed) grantParty(this.grants, work.tx, party);
  }
}

/** An officer, clerk or mediator compared the person with the document (TY 14; ZT 17): from now on they may sign. */
@Injectable()
export class CheckIdentity {
  constructor(private readonly people: People) {}

  async execute(work: DisputeWork, { partyId, how }: IdentityCheckDto): Promise<{ partyId: string }> {
    open(work);
    const party = (await work.parties()).find(({ id }) => id === partyId);
    if (!party) throw noSuchParty();
    const seen = { identityCheckedAt: work.tx.now, identityHow: how, version: party.version + 1 };
    work.tx.update(PartyEntity, { id: partyId, version: party.version }, seen);
    if (party.personId !== null)
      this.people.noteIdentity(work.tx, party.personId, { by: work.actor.personId, how });
    await work.record('dispute.identity-checked', { type: 'party', id: partyId }, { partyId, how });
    return { partyId };
  }
}
