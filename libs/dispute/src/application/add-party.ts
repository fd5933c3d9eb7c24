import { Injectable } from '@nestjs/common';
import { refusalBy, refusedBy, type Actor, type Refusal } from '#kernel';
import { mayActFor } from '../domain/authority.rules.js';
import { isFinal } from '../domain/dispute.machine.js';
import { disputeIsOpen, namingRules } from '../domain/people.rules.js';
import type { AddPartyDto } from '../http/open-dispute.dto.js';
import type { DisputeEntity } from '../persistence/dispute.entity.js';
import type { MandateEntity } from '../persistence/mandate.entity.js';
import { PartyEntity } from '../persistence/party.entity.js';
import type { DisputeWork } from './dispute-work.js';
import { PartyRegister } from './party-register.js';

interface Naming {
  readonly actor: Actor;
  readonly dispute: Pick<DisputeEntity, 'state'>;
  /** Without those who were removed. */
  readonly parties: readonly PartyEntity[];
  readonly mandates: readonly MandateEntity[];
  readonly now: Date;
}

/** Why this person can name nobody now; the same for the command and for `allowedActions`, which knows no role yet. */
export function whyNobodyIsAdded(naming: Naming): Refusal | undefined {
  const { actor, dispute, parties } = naming;
  const phase = dispute.state;
  const refusal =
    refusalBy(disputeIsOpen, { final: isFinal(phase) }) ??
    refusalBy(namingRules.areNotTooMany, { people: parties.length });
  if (refusal || actor.kind !== 'party') return refusal;
  return (
    refusalBy(namingRules.isByWhoAsks, { byWhoAsks: actsForAnApplicant(naming) }) ??
    refusalBy(namingRules.isBeforeHandingIn, { phase })
  );
}

const actsForAnApplicant = ({ actor, parties, mandates, now }: Naming): boolean =>
  parties.some(
    (party) =>
      party.role === 'APPLICANT' &&
      mayActFor({ party, mandates, personId: actor.personId, act: 'PROCEDURE', at: now }),
  );

/** Somebody more is in the dispute: whoever asks names them at first, the court afterwards. */
@Injectable()
export class AddParty {
  constructor(private readonly register: PartyRegister) {}

  async execute(work: DisputeWork, input: AddPartyDto): Promise<{ partyId: string }> {
    const { actor, dispute, tx } = work;
    const [rows, mandates] = await Promise.all([
      tx.find(PartyEntity, { disputeId: work.id }),
      work.mandates(),
    ]);
    const parties = rows.filter(({ removed }) => !removed);
    const refusal = whyNobodyIsAdded({ actor, dispute, parties, mandates, now: tx.now });
    if (refusal) throw refusedBy(refusal.rule, refusal.basis);
    if (actor.kind === 'party')
      work.require(namingRules.isNoNewApplicant, { phase: dispute.state, role: input.role });
    return { partyId: await this.register.add(work, input, rows.length + 1) };
  }
}
