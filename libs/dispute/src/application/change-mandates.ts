import { Injectable } from '@nestjs/common';
import { AccessReader, Grants, People } from '#access';
import { newId } from '#kernel';
import type { EndMandateDto, MandateDto } from '../http/open-dispute.dto.js';
import { noSuchMandate, noSuchParty } from '../domain/dispute.errors.js';
import { isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen, mandateRules } from '../domain/people.rules.js';
import { MandateEntity } from '../persistence/mandate.entity.js';
import type { PartyEntity } from '../persistence/party.entity.js';
import type { DisputeWork } from './dispute-work.js';
import { grantMandate } from './party-grants.js';

const DAY_MS = 86_400_000;

/** Authority papers seen by an officer: who may act for whom, in what, up to which amount (CPL 61-62; CPL-I 88-89). */
@Injectable()
export class GiveMandate {
  constructor(
    private readonly people: People,
    private readonly grants: Grants,
    private readonly access: AccessReader,
  ) {}

  async execute(work: DisputeWork, input: MandateDto): Promise<{ mandateId: string }> {
    work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });
    const party = (await work.parties()).find(({ id }) => id === input.partyId);
    if (!party) throw noSuchParty();
    const personId = await this.people.findOrMake(work.tx, input.person);
    await this.requireFree(work, party, personId);
    const mandate = mandateOf(work, input, personId);
    work.tx.insert(MandateEntity, mandate);
    grantMandate(this.grants, work.tx, mandate);
    const { id: mandateId, partyId, kind, authority } = mandate;
    const subject = { type: 'mandate', id: mandateId };
    await work.record('dispute.mandate-given', subject, { mandateId, partyId, kind, authority });
    return { mandateId };
  }

  /** Who has mediated here is nobody's agent (TY 16), and nobody speaks for both sides (CC 168). */
  private async requireFree(work: DisputeWork, party: PartyEntity, personId: string): Promise<void> {
    const where = { disputeId: work.id, personId, standing: 'MEDIATOR' } as const;
    work.require(mandateRules.didNotMediate, { mediated: await this.access.everStoodAs(work.tx, where) });
    const [parties, mandates] = await Promise.all([work.parties(), work.mandates()]);
    const speaksFor = mandates.filter((one) => one.personId === personId && one.endedAt === null);
    const ids = speaksFor.map(({ partyId }) => partyId);
    const own = parties.filter((one) => one.personId === personId || ids.includes(one.id));
    work.require(mandateRules.isOnOneSide, { sides: [party, ...own].map(({ role }) => role) });
  }
}

const mandateOf = ({ id: disputeId, tx, actor }: DisputeWork, input: MandateDto, personId: string) =>
  Object.assign(new MandateEntity(), {
    ...{ id: newId(), disputeId, partyId: input.partyId, personId },
    ...{ kind: input.kind, authority: input.authority },
    powers: input.authority === 'SPECIAL' ? input.powers : [],
    limitFen: input.limitFen ?? null,
    validFrom: tx.now,
    validUntil: input.validDays === undefined ? null : new Date(tx.now.getTime() + input.validDays * DAY_MS),
    ...{ acceptedBy: actor.personId, endedAt: null, version: 1 },
  });

/** From that moment the person speaks for nobody here. */
@Injectable()
export class EndMandate {
  constructor(private readonly grants: Grants) {}

  async execute(work: DisputeWork, { mandateId }: EndMandateDto): Promise<{ mandateId: string }> {
    const mandate = await work.tx.findOne(MandateEntity, { disputeId: work.id, id: mandateId });
    if (!mandate || mandate.endedAt !== null) throw noSuchMandate();
    work.tx.update(
      MandateEntity,
      { id: mandateId, version: mandate.version },
      { endedAt: work.tx.now, version: mandate.version + 1 },
    );
    this.grants.revoke(work.tx, { disputeId: work.id, source: `mandate:${mandateId}` });
    await work.record(
      'dispute.mandate-ended',
      { type: 'mandate', id: mandateId },
      { mandateId, partyId: mandate.partyId },
    );
    return { mandateId };
  }
}
