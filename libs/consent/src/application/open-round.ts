import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import { begin, newId } from '#kernel';
import { consentMachine } from '../domain/consent-round.machine.js';
import { ConsentRoundEntity } from '../persistence/consent-round.entity.js';
import { currentRound } from './round-facts.js';

/** Begins to ask everybody; the court's policy of today decides who asks the respondents. */
@Injectable()
export class RoundOpening {
  constructor(private readonly policies: PoliciesInForce) {}

  async open(work: DisputeWork): Promise<string> {
    const { dispute, tx } = work;
    const before = await currentRound(tx, work.id);
    const policies = await this.policies.at(tx, dispute);
    const byBody = policies.value('consent.respondentsAsked') === 'BY_BODY_ON_SELF';
    const id = newId();
    tx.insert(ConsentRoundEntity, {
      id,
      disputeId: work.id,
      ordinal: (before?.ordinal ?? 0) + 1,
      ...begin(consentMachine).next,
      version: 1,
      respondentsByBody: byBody && dispute.track === 'SELF',
      outside: [],
      openedAt: tx.now,
      concludedAt: null,
    });
    dispute.consents = 'none';
    return id;
  }
}
