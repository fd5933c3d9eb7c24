import { Injectable } from '@nestjs/common';
import { Grants, People } from '#access';
import { invalid, newId, type FieldError } from '#kernel';
import type { PartyDto } from '../http/open-dispute.dto.js';
import { PartyEntity } from '../persistence/party.entity.js';
import type { DisputeWork } from './dispute-work.js';
import { grantParty } from './party-grants.js';

/** Writes parties down and lets them see their dispute. */
@Injectable()
export class PartyRegister {
  constructor(
    private readonly people: People,
    private readonly grants: Grants,
  ) {}

  /** Answers the ids by the keys of the request. */
  async addAll(work: DisputeWork, parties: readonly PartyDto[]): Promise<Map<string, string>> {
    const keys = new Set(parties.map(({ key }) => key));
    if (keys.size !== parties.length)
      throw invalid('input.invalid', [{ path: 'parties', code: 'input.repeated' }]);
    const ids = new Map<string, string>();
    for (const [at, party] of parties.entries()) ids.set(party.key, await this.add(work, party, at + 1));
    return ids;
  }

  async add(work: DisputeWork, party: PartyDto, ordinal: number): Promise<string> {
    const faults = faultsOf(party, ordinal - 1);
    if (faults.length > 0) throw invalid('input.invalid', faults);
    const row = Object.assign(new PartyEntity(), {
      id: newId(),
      disputeId: work.id,
      ordinal,
      role: party.role,
      kind: party.kind,
      personId: await this.personOf(work, party),
      organisationName: party.organisationName ?? null,
      creditCode: party.creditCode ?? null,
      capacity: party.capacity ?? 'FULL',
      needs: party.needs ?? [],
      identityCheckedAt: null,
      identityHow: null,
      removed: false,
      version: 1,
    });
    work.tx.insert(PartyEntity, row);
    grantParty(this.grants, work.tx, row);
    await work.record(
      'dispute.party-added',
      { type: 'party', id: row.id },
      { partyId: row.id, role: row.role, kind: row.kind },
    );
    return row.id;
  }

  private async personOf(work: DisputeWork, party: PartyDto): Promise<string | null> {
    if (party.self === true && work.actor.kind === 'party') {
      if (party.person) await this.people.fillIn(work.tx, work.actor.personId, party.person);
      return work.actor.personId;
    }
    return party.person ? this.people.findOrMake(work.tx, party.person) : null;
  }
}

/** A natural person has a person, an organisation has a name; the rest is refused with its field. */
function faultsOf(party: PartyDto, at: number): FieldError[] {
  const path = `parties[${at}]`;
  if (party.kind === 'NATURAL' && !party.person && party.self !== true)
    return [{ path: `${path}.person`, code: 'input.required' }];
  if (party.kind !== 'NATURAL' && party.organisationName === undefined)
    return [{ path: `${path}.organisationName`, code: 'input.required' }];
  return [];
}
