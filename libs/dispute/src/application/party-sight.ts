import { Injectable } from '@nestjs/common';
import { Barrier, mayRead, maskedPerson, People, type Person, type Sight } from '#access';
import { circumstancesOf } from '../domain/sight.rules.js';
import type { MandateEntity } from '../persistence/mandate.entity.js';
import type { PartyEntity } from '../persistence/party.entity.js';
import type { DisputeView } from './dispute-sources.js';
import type { ToldMandate, ToldParty, ToldPerson } from './told-dispute.js';

/** People as a viewer may see them: whole, masked, or only that they are there (domain 1.9, 6). */
@Injectable()
export class PartySight {
  constructor(
    private readonly people: People,
    private readonly barrier: Barrier,
  ) {}

  sightOf(view: DisputeView, object: string, ownerPartyId?: string): Sight {
    const circumstances = circumstancesOf(view.dispute);
    return mayRead(this.barrier.matrix, object, view.standings, {
      circumstances,
      ...(ownerPartyId === undefined ? {} : { ownerPartyId }),
    });
  }

  /** The applicant the viewer is or acts for, who owns the complaint; undefined for everybody else. */
  ownApplicant(view: DisputeView): string | undefined {
    const applicants = new Set(view.parties.filter(({ role }) => role === 'APPLICANT').map(({ id }) => id));
    return view.standings.find(({ partyId }) => partyId !== undefined && applicants.has(partyId))?.partyId;
  }

  async parties(view: DisputeView): Promise<ToldParty[]> {
    const ids = [...view.parties, ...view.mandates].flatMap(({ personId }) => personId ?? []);
    const facts = await this.people.read(view.reads, ids);
    return view.parties.filter(({ removed }) => !removed).map((party) => this.party(view, party, facts));
  }

  private party(view: DisputeView, party: PartyEntity, facts: ReadonlyMap<string, Person>): ToldParty {
    const sight = this.sightOf(view, 'identity', party.id);
    const { id, ordinal, role, kind, capacity, needs, organisationName, identityCheckedAt } = party;
    const person = party.personId === null ? undefined : facts.get(party.personId);
    const mandates = view.mandates.filter(({ partyId, endedAt }) => partyId === id && endedAt === null);
    return {
      ...{ id, ordinal, role, kind, organisationName },
      ...(sight === 'read' ? { capacity, needs, identityCheckedAt, creditCode: party.creditCode } : {}),
      own: view.standings.some(({ partyId }) => partyId === id),
      ...(person ? { person: seen(person, sight) } : {}),
      mandates: mandates.map((mandate) => mandateSeen(mandate, facts.get(mandate.personId), sight)),
    };
  }
}

/** Minors are hidden from everybody who sees masked only; identity numbers stay masked until unmasked for a purpose. */
function seen(person: Person, sight: Sight): ToldPerson {
  if (sight === 'none') return {};
  const masked = maskedPerson(person);
  const { minor } = person;
  if (sight === 'masked') return { name: masked.name, phone: masked.phone, address: masked.address, minor };
  const { id, name, phone, address } = person;
  // By the id staff check who somebody is and unmask a number for a purpose; nobody else is given it.
  return { id, name, phone, address, minor, idNumber: masked.idNumber };
}

function mandateSeen(mandate: MandateEntity, person: Person | undefined, sight: Sight): ToldMandate {
  const { id, kind, authority, powers, validUntil } = mandate;
  return {
    ...{ id, kind, authority, powers, validUntil },
    ...(sight === 'read' ? { limitFen: mandate.limitFen } : {}),
    ...(person ? { person: seen(person, sight) } : {}),
  };
}
