import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { Grants, JoinCodes, People } from '#access';
import { newId, notFound } from '#kernel';
import { noAuthority } from '../domain/dispute.errors.js';
import { isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen, helperRules } from '../domain/people.rules.js';
import type { LetInHelperDto } from '../http/helping.dto.js';
import { MandateEntity } from '../persistence/mandate.entity.js';
import type { DisputeWork } from './dispute-work.js';
import type { JoinCodeIssued } from './issue-join-code.js';
import { grantMandate } from './party-grants.js';

export interface HelperLetIn extends JoinCodeIssued {
  /** By it the help is ended. */
  readonly mandateId: string;
}

/**
 * A party lets somebody near it help: see the matter, type and ask for it, never agree, sign or receive. The party's yes,
 * with the text it was given to, is the record; the helper comes in by the code.
 */
@Injectable()
export class LetInHelper {
  constructor(
    private readonly people: People,
    private readonly grants: Grants,
    private readonly codes: JoinCodes,
  ) {}

  async execute(work: DisputeWork, { partyId, person, textVersion }: LetInHelperDto): Promise<HelperLetIn> {
    const { tx, actor } = work;
    work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });
    await work.actingFor(partyId, 'PROCEDURE');
    const personId = await this.people.findOrMake(tx, person);
    const [parties, mandates] = await Promise.all([work.parties(), work.mandates()]);
    const living = mandates.filter(({ endedAt }) => endedAt === null);
    const helpers = living.filter((one) => one.partyId === partyId && one.kind === 'HELPER');
    const taken = [...parties.map(({ personId: id }) => id), ...living.map(({ personId: id }) => id)];
    work.require(helperRules.isNobodyHereYet, { taken: taken.includes(personId) });
    work.require(helperRules.areFew, { helpers: helpers.length });
    const mandate = helpOf(work, partyId, personId);
    tx.insert(MandateEntity, mandate);
    grantMandate(this.grants, tx, mandate);
    const subject = { type: 'mandate', id: mandate.id };
    const fact = { mandateId: mandate.id, partyId, textVersion };
    await work.record('dispute.helper-let-in', subject, fact, { visibility: `side:${partyId}` });
    const issued = this.codes.issue(tx, actor, { disputeId: work.id, partyId, personId });
    const { id: joinCodeId, code, link, expiresAt } = issued;
    const qr = renderSVG(link);
    return { mandateId: mandate.id, joinCodeId, code, link, qr, expiresAt: expiresAt.toISOString() };
  }
}

/** At any time, without a reason: by the party, by who acts for it, or by the helper. */
@Injectable()
export class EndHelp {
  constructor(
    private readonly grants: Grants,
    private readonly codes: JoinCodes,
  ) {}

  async execute(work: DisputeWork, mandateId: string): Promise<{ mandateId: string }> {
    const { tx } = work;
    const mandate = await tx.findOne(MandateEntity, { disputeId: work.id, id: mandateId, kind: 'HELPER' });
    const ownSide = work.standings.some(({ partyId }) => partyId === mandate?.partyId);
    if (!mandate || mandate.endedAt !== null || !ownSide) throw notFound('dispute.no-such-mandate');
    const { partyId, personId, version } = mandate;
    const asHelper = work.standings.every(({ code }) => code === 'HELPER');
    if (asHelper && personId !== work.actor.personId) throw noAuthority();
    tx.update(MandateEntity, { id: mandateId, version }, { endedAt: tx.now, version: version + 1 });
    this.grants.revoke(tx, { disputeId: work.id, source: `mandate:${mandateId}` });
    this.codes.revoke(tx, { disputeId: work.id, partyId, personId });
    const subject = { type: 'mandate', id: mandateId };
    const fact = { mandateId, partyId };
    await work.record('dispute.helper-left', subject, fact, { visibility: `side:${partyId}` });
    return { mandateId };
  }
}

const helpOf = (
  { id: disputeId, tx, actor }: DisputeWork,
  partyId: string,
  personId: string,
): MandateEntity =>
  Object.assign(new MandateEntity(), {
    ...{ id: newId(), disputeId, partyId, personId, kind: 'HELPER', authority: 'GENERAL', powers: [] },
    ...{ limitFen: null, validFrom: tx.now, validUntil: null, acceptedBy: actor.personId },
    ...{ endedAt: null, version: 1 },
  });
