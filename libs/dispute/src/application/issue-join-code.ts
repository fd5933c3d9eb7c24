import { Injectable } from '@nestjs/common';
import { renderSVG } from 'uqr';
import { JoinCodes } from '#access';
import { noSuchParty } from '../domain/dispute.errors.js';
import { isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen } from '../domain/people.rules.js';
import type { JoinCodeDto } from '../http/open-dispute.dto.js';
import type { DisputeWork } from './dispute-work.js';

export interface JoinCodeIssued {
  readonly joinCodeId: string;
  /** As it is read out, `34A7-PQRT`. */
  readonly code: string;
  readonly link: string;
  /** The link as an SVG picture, for a printed letter or a screen held out. */
  readonly qr: string;
  readonly expiresAt: string;
}

/**
 * A code that can be read out on the telephone or printed on a notice: lets one person of one party into this dispute
 * without an account. Told once, in this answer; stored nowhere as it is written.
 */
@Injectable()
export class IssueJoinCode {
  constructor(private readonly codes: JoinCodes) {}

  async execute(work: DisputeWork, { partyId, personId }: JoinCodeDto): Promise<JoinCodeIssued> {
    work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });
    const [parties, mandates] = await Promise.all([work.parties(), work.mandates()]);
    const party = parties.find(({ id }) => id === partyId);
    const acting = mandates.filter((mandate) => mandate.partyId === partyId && mandate.endedAt === null);
    const person = personId ?? party?.personId;
    if (!party || !person || ![party.personId, ...acting.map((mandate) => mandate.personId)].includes(person))
      throw noSuchParty();
    const issued = this.codes.issue(work.tx, work.actor, { disputeId: work.id, partyId, personId: person });
    const subject = { type: 'party', id: partyId };
    await work.record(
      'dispute.join-code-issued',
      subject,
      { partyId, joinCodeId: issued.id },
      { visibility: 'staff' },
    );
    const { id: joinCodeId, code, link, expiresAt } = issued;
    return { joinCodeId, code, link, qr: renderSVG(link), expiresAt: expiresAt.toISOString() };
  }
}

/** A code went astray: none of the party's codes opens anything any more. */
@Injectable()
export class RevokeJoinCodes {
  constructor(private readonly codes: JoinCodes) {}

  async execute(work: DisputeWork, { partyId }: JoinCodeDto): Promise<object> {
    if (!(await work.parties()).some(({ id }) => id === partyId)) throw noSuchParty();
    this.codes.revoke(work.tx, { disputeId: work.id, partyId });
    await work.record(
      'dispute.join-codes-revoked',
      { type: 'party', id: partyId },
      { partyId },
      { visibility: 'staff' },
    );
    return {};
  }
}
