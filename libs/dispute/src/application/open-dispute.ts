import { Injectable } from '@nestjs/common';
import { Organisations } from '#access';
import { CauseCatalogue } from '#causes';
import { begin, invalid, newId, unprocessable, type Actor } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { disputeMachine } from '../domain/dispute.machine.js';
import { ClaimItemEntity } from '../persistence/claim-item.entity.js';
import { DisputeEntity } from '../persistence/dispute.entity.js';
import { claimWordsAt, narrativeAt } from '../persistence/places.js';
import type { ClaimDto, OpenDisputeDto } from '../http/open-dispute.dto.js';
import { DisputeStore } from './dispute-store.js';
import { newReference } from './new-reference.js';
import { PartyRegister } from './party-register.js';
import { PoliciesInForce } from './policies-in-force.js';

/** Which edition of the causes new disputes are filed under; old ones keep theirs. */
export const CURRENT_CAUSES = 'AY2025';

/** Where a matter can be handed in: the court, its tribunals, and desks below them. */
const DESKS: ReadonlySet<string> = new Set(['COURT', 'TRIBUNAL', 'CENTRE', 'VENUE']);

/** Opens a draft from a party's own words, a clerk's typing, or a partner's handover. Keeps who typed for whom. */
@Injectable()
export class OpenDispute {
  constructor(
    private readonly store: DisputeStore,
    private readonly organisations: Organisations,
    private readonly register: PartyRegister,
    private readonly causes: CauseCatalogue,
    private readonly policies: PoliciesInForce,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(
    tx: Tx,
    actor: Actor,
    input: OpenDisputeDto,
  ): Promise<{ dispute: DisputeEntity; result: { reference: string; parties: Record<string, string> } }> {
    const court = await this.organisations.findOne(tx, input.courtId);
    if (!court || !DESKS.has(court.kind)) throw unprocessable('dispute.no-such-court');
    this.requireCause(input.causeCode);
    const policies = await this.policies.at(tx, { courtPath: court.path });
    const policyVersion = policies.apply('track.SELF').version;
    const dispute = this.draft(tx, actor, input, { ...court, policyVersion });
    await tx.openStream(dispute.id);
    tx.insert(DisputeEntity, dispute);
    this.store.adopt(tx, dispute);
    const work = this.store.work(tx, dispute, actor);
    const typedFor = actor.kind === 'party' ? {} : { typedFor: 'applicant' };
    await work.record('dispute.opened', work.subject, {
      channel: input.channel,
      courtId: court.id,
      ...typedFor,
    });
    const ids = await this.register.addAll(work, input.parties);
    for (const [at, claim] of input.claims.entries()) this.addClaim(tx, dispute.id, at + 1, claim, ids);
    return { dispute, result: { reference: dispute.reference, parties: Object.fromEntries(ids) } };
  }

  private requireCause(code: string): void {
    if (!this.causes.find(CURRENT_CAUSES, code))
      throw invalid('input.invalid', [{ path: 'causeCode', code: 'dispute.no-such-cause' }]);
  }

  private draft(
    tx: Tx,
    actor: Actor,
    input: OpenDisputeDto,
    court: { id: string; path: string; policyVersion: string },
  ): DisputeEntity {
    const id = newId();
    const amount = input.claims.reduce((sum, claim) => sum + (claim.amountFen ?? 0), 0);
    return Object.assign(new DisputeEntity(), begin(disputeMachine).next, {
      id,
      reference: newReference(tx.now),
      courtId: court.id,
      courtPath: court.path,
      channel: input.channel,
      version: 1,
      track: null,
      procedure: null,
      policyVersion: court.policyVersion,
      asComplaint: input.asComplaint,
      causeVersion: CURRENT_CAUSES,
      causeCode: input.causeCode,
      amountFen: amount,
      narrative: this.cipher.encrypt(input.narrative, narrativeAt(id)),
      ...UNTOUCHED,
      createdBy: actor.personId,
      createdAt: tx.now,
      phaseSince: tx.now,
    });
  }

  private addClaim(
    tx: Tx,
    disputeId: string,
    ordinal: number,
    claim: ClaimDto,
    ids: ReadonlyMap<string, string>,
  ): void {
    const id = newId();
    tx.insert(ClaimItemEntity, {
      id,
      disputeId,
      ordinal,
      kind: claim.kind,
      amountFen: claim.amountFen ?? null,
      words: this.cipher.encrypt(claim.words, claimWordsAt(id)),
      byPartyIds: claim.by.map((key) => idOfKey(ids, key)),
      againstPartyIds: claim.against.map((key) => idOfKey(ids, key)),
      state: 'OPEN',
      version: 1,
    });
  }
}

const UNTOUCHED = {
  lane: null,
  complaintState: 'none',
  consents: 'none',
  mediatorCleared: false,
  attemptId: null,
  effectiveSettlements: 0,
  noticesGiven: 0,
  nextReason: null,
  heldBy: null,
  heldUntil: null,
  submittedAt: null,
  receiptNumber: null,
  closedAt: null,
  closedWhy: null,
  parentId: null,
} as const;

function idOfKey(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw invalid('input.invalid', [{ path: 'claims', code: 'dispute.no-such-party' }]);
  return id;
}
