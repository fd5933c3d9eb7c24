import { Injectable } from '@nestjs/common';
import { Grants, People } from '#access';
import type { CorrectPartyDto, IdentityCheckDto } from '../http/open-dispute.dto.js';
import { isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen } from '../domain/people.rules.js';
import { noSuchParty } from '../domain/dispute.errors.js';
import { PartyEntity } from '../persistence/party.entity.js';
import { DismissPeople } from './dismiss-people.js';
import type { DisputeWork } from './dispute-work.js';
import { grantParty } from './party-grants.js';

const open = (work: DisputeWork) => work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });

/** An officer's mistake is mended by a new fact with a reason; a wrong party stays as a removed row. */
@Injectable()
export class CorrectParty {
  constructor(
    private readonly people: People,
    private readonly grants: Grants,
    private readonly dismissing: DismissPeople,
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
      ...(isSomebodyElse(party, input, personId) ? UNCHECKED : {}),
    };
    work.tx.update(
      PartyEntity,
      { id: party.id, version: party.version },
      { ...next, version: party.version + 1 },
    );
    if (isSomebodyElse(party, input, personId)) {
      await this.dismissing.of(work, party.id);
      if (!next.removed) grantParty(this.grants, work.tx, { ...party, ...next });
    }
    const { reasonCode } = input;
    const fields = Object.keys(input).filter((key) => !['partyId', 'reasonCode'].includes(key));
    const subject = { type: 'party', id: party.id };
    if (next.removed) await work.record('dispute.party-removed', subject, { partyId: party.id, reasonCode });
    else await work.record('dispute.party-corrected', subject, { partyId: party.id, fields, reasonCode });
    return { partyId: party.id };
  }
}

/** Whoever compared a face with a paper compared another's (TY 14; ZT 17). */
const UNCHECKED = { identityCheckedAt: null, identityHow: null } as const;

/** The party is removed, or is another person or organisation than was written down. */
const isSomebodyElse = (party: PartyEntity, input: CorrectPartyDto, personId: string | null): boolean =>
  input.remove === true ||
  personId !== party.personId ||
  (input.reasonCode === 'WRONG_PERSON' && input.organisationName !== undefined);

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
