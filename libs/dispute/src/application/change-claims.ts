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

@Injectable()
export class AddClaim {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, input: AddClaimDto): Promise<{ claimId: string }> {
    work.require(disputeIsOpen, { final: isFinal(work.dispute.state) });
    const known = new Set((await work.parties()).map(({ id }) => id));
    if (![...input.byPartyIds, ...input.againstPartyIds].every((id) => known.has(id))) throw noSuchParty();
    const [first = ''] = input.byPartyIds;
    await work.actingFor(first, 'CHANGE_CLAIMS');
    const id = newId();
    const ordinal = (await work.claims()).length + 1;
    work.tx.insert(ClaimItemEntity, {
      id,
      disputeId: work.id,
      ordinal,
      kind: input.kind,
      amountFen: input.amountFen ?? null,
      words: this.cipher.encrypt(input.words, claimWordsAt(id)),
      byPartyIds: input.byPartyIds,
      againstPartyIds: input.againstPartyIds,
      state: 'OPEN',
      version: 1,
    });
    work.dispute.amountFen = (work.dispute.amountFen ?? 0) + (input.amountFen ?? 0);
    await work.record('dispute.claim-added', { type: 'claim', id }, { claimId: id });
    return { claimId: id };
  }
}

/** 撤回一项请求: only who asked may take it back, and an agent only with the power to change claims. */
@Injectable()
export class WithdrawClaim {
  async execute(work: DisputeWork, { partyId, claimId }: WithdrawClaimDto): Promise<{ claimId: string }> {
    const claim = (await work.claims()).find(({ id }) => id === claimId);
    if (!claim?.byPartyIds.includes(partyId)) throw noSuchClaim();
    await work.actingFor(partyId, 'CHANGE_CLAIMS');
    work.require(claimIsOpen, claim);
    work.tx.update(
      ClaimItemEntity,
      { id: claimId, version: claim.version },
      { state: 'WITHDRAWN', version: claim.version + 1 },
    );
    await work.record(
      'dispute.claim-withdrawn',
      { type: 'claim', id: claimId },
      { claimId },
      { onBehalfOf: partyId },
    );
    return { claimId };
  }
}
