import { Injectable } from '@nestjs/common';
import { DisputePlaces } from '#access';
import { knowsOfIt, type Onlooker } from '../domain/sight.rules.js';
import { DisputeEntity } from '../persistence/dispute.entity.js';
import { MandateEntity } from '../persistence/mandate.entity.js';
import { PartyEntity } from '../persistence/party.entity.js';

/** Tells the room `access`, which cannot ask us, where a dispute belongs and who is named in it. */
@Injectable()
export class TellPlaces {
  constructor(places: DisputePlaces) {
    places.use(async (reads, disputeId) => {
      const [[dispute], parties, mandates] = await reads.together([
        { entity: DisputeEntity, where: { id: disputeId } },
        { entity: PartyEntity, where: { disputeId } },
        { entity: MandateEntity, where: { disputeId } },
      ] as const);
      if (!dispute) return undefined;
      const personIds = [...parties, ...mandates].flatMap(({ personId }) => personId ?? []);
      const roleOf = new Map(parties.map(({ id, role }) => [id, role]));
      const isKnownTo = (onlooker: Onlooker): boolean => knowsOfIt(onlooker, roleOf, dispute);
      return { courtPath: dispute.courtPath, personIds, isKnownTo };
    });
  }
}
