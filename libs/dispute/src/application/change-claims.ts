import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { noSuchClaim, noSuchParty } from '../domain/dispute.errors.js';
import { isFinal } from '../domain/dispute.machine.js';
import { claimIsOpen, disputeIsOpen } from '../domain/people.rules.js';
import type { AddClaimDto, WithdrawClaimDto } from '../http/open-dispute.dto.js';
import { ClaimItemEntity } from '../persistence/claim-item.entity.js';
import { claimWordsAt } from '../persistence/places.js';
import type { DisputeWork } from './dispute-work.js';

/** Something more is asked for (增加诉讼请求, CPL 54); nobody asks in another's name without their word. */
@Injectable()
export class AddClaim {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, input: AddClaimDto): Promise<{ claimId: string }> {
    work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });
    const known = new Set((await work.parties()).map(({ id }) => id));
    if (![...input.byPartyIds, ...input.againstPartyIds].every((id) => known.has(id))) throw noSuchParty();
    for (const partyId of input.byPartyIds) await work.actingFor(partyId, 'CHANGE_CLAIMS');
    const id = newId();
    const ordinal = (await work.claims()).length + 1;
    work.tx.insert(ClaimItemEntity, {
      id,
      disputeId: work.id,
      ordinal,
      kind: input.kind,
      amountFen: input.amountFen ?? null,
      words: this.cipher.encrypt(input.words, claimWordsAt(id)),
      byPartyIds: [...new Set(input.byPartyIds)],
      againstPartyIds: input.againstPartyIds,
      state: 'OPEN',
      version: 1,
    });
    work.dispute.amountFen = (work.dispute.amountFen ?? 0) + (input.amountFen ?? 0);
    await work.record('dispute.claim-added', { type: 'claim', id }, { claimId: id });
    return { claimId: id };
  }
}

/**
 * 撤回一项请求: only who asked may take it back, and an agent only with the power to change claims. Whoever asked together
 * with others steps out alone: what one co-claimant gives up binds no other without their consent (CPL 55).
 */
@Injectable()
export class WithdrawClaim {
  async execute(work: DisputeWork, { partyId, claimId }: WithdrawClaimDto): Promise<{ claimId: string }> {
    work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });
    const claim = (await work.claims()).find(({ id }) => id === claimId);
    if (!claim?.byPartyIds.includes(partyId)) throw noSuchClaim();
    await work.actingFor(partyId, 'CHANGE_CLAIMS');
    work.require(claimIsOpen, claim);
    const living = new Set((await work.parties()).map(({ id }) => id));
    const others = claim.byPartyIds.filter((id) => id !== partyId);
    if (others.some((id) => living.has(id))) await this.stepOut(work, claim, { partyId, others });
    else await this.takeBack(work, claim, partyId);
    return { claimId };
  }

  private async stepOut(
    work: DisputeWork,
    claim: ClaimItemEntity,
    { partyId, others }: { readonly partyId: string; readonly others: string[] },
  ): Promise<void> {
    change(work, claim, { byPartyIds: others });
    const data = { claimId: claim.id, partyId };
    await work.record('dispute.claim-left', claimRef(claim), data, { onBehalfOf: partyId });
  }

  private async takeBack(work: DisputeWork, claim: ClaimItemEntity, partyId: string): Promise<void> {
    change(work, claim, { state: 'WITHDRAWN' });
    work.dispute.amountFen = (work.dispute.amountFen ?? 0) - (claim.amountFen ?? 0);
    const data = { claimId: claim.id };
    await work.record('dispute.claim-withdrawn', claimRef(claim), data, { onBehalfOf: partyId });
  }
}

const claimRef = ({ id }: ClaimItemEntity) => ({ type: 'claim', id });

const change = (
  work: DisputeWork,
  { id, version }: ClaimItemEntity,
  changes: Partial<ClaimItemEntity>,
): void => work.tx.update(ClaimItemEntity, { id, version }, { ...changes, version: version + 1 });
