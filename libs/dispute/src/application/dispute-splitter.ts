import { Injectable } from '@nestjs/common';
import { Grants } from '#access';
import { newId } from '#kernel';
import type { Tx } from '#platform/database';
import { FieldCipher } from '#platform/crypto';
import { noSuchClaim, noSuchParty } from '../domain/dispute.errors.js';
import { ClaimItemEntity } from '../persistence/claim-item.entity.js';
import { DisputeEntity } from '../persistence/dispute.entity.js';
import { MandateEntity } from '../persistence/mandate.entity.js';
import { PartyEntity } from '../persistence/party.entity.js';
import { claimWordsAt, narrativeAt } from '../persistence/places.js';
import { DisputeStore } from './dispute-store.js';
import type { DisputeWork } from './dispute-work.js';
import { grantParty, grantMandate } from './party-grants.js';
import { newReference } from './new-reference.js';

export interface Split {
  /** Open claims that go with the child. */
  readonly claimIds: readonly string[];
  /** Parties that go with the child beside those the claims name. */
  readonly partyIds: readonly string[];
  readonly why: string;
}

/**
 * Splits a dispute after a partial outcome (TJ 14, ZT 19): the child takes open claims and non-signers, parties by
 * reference, and begins in the parent's phase. Caucus content and consents stay behind; rooms whose things go along
 * (the complaint with its running clock) react to `dispute.split-off`. The child's audit chain starts from the
 * parent's head.
 */
@Injectable()
export class DisputeSplitter {
  constructor(
    private readonly store: DisputeStore,
    private readonly cipher: FieldCipher,
    private readonly grants: Grants,
  ) {}

  async split(parent: DisputeWork, split: Split): Promise<DisputeWork> {
    const { tx } = parent;
    const claims = (await parent.claims()).filter(({ id }) => split.claimIds.includes(id));
    if (claims.length !== split.claimIds.length || claims.some(({ state }) => state !== 'OPEN'))
      throw noSuchClaim();
    const child = this.childOf(parent.dispute, tx.now);
    await tx.openStream(child.id, parent.id);
    tx.insert(DisputeEntity, child);
    this.store.adopt(tx, child);
    const work = this.store.work(tx, child, parent.actor, parent.caller ? { caller: parent.caller } : {});
    const partyIdOf = await this.copyParties(parent, work, claims, split.partyIds);
    this.copyClaims(tx, work, claims, partyIdOf);
    const partyIds = [...partyIdOf.values()];
    const claimIds = claims.map(({ id }) => id);
    await parent.record('dispute.split', parent.subject, {
      childId: child.id,
      claimIds,
      partyIds: [...partyIdOf.keys()],
    });
    await work.record('dispute.split-off', work.subject, { parentId: parent.id, claimIds, partyIds });
    return work;
  }

  private childOf(parent: DisputeEntity, now: Date): DisputeEntity {
    const id = newId();
    const words = this.cipher.decrypt(parent.narrative, narrativeAt(parent.id));
    const fresh = {
      attemptId: null,
      consents: 'none',
      mediatorCleared: false,
      effectiveSettlements: 0,
    } as const;
    return Object.assign(Object.create(Object.getPrototypeOf(parent) as object), parent, fresh, {
      id,
      reference: newReference(now),
      narrative: this.cipher.encrypt(words, narrativeAt(id)),
      complaintState: 'none',
      version: 1,
      createdAt: now,
      phaseSince: now,
      parentId: parent.id,
      heldBy: null,
      heldUntil: null,
    }) as DisputeEntity;
  }

  /** Those who ask, those who are asked, and whoever else was named; with their mandates. */
  private async copyParties(
    parent: DisputeWork,
    child: DisputeWork,
    claims: readonly ClaimItemEntity[],
    alsoIds: readonly string[],
  ): Promise<Map<string, string>> {
    const wanted = new Set([
      ...alsoIds,
      ...claims.flatMap((claim) => [...claim.byPartyIds, ...claim.againstPartyIds]),
    ]);
    const parties = (await parent.parties()).filter(({ id }) => wanted.has(id));
    if (parties.length !== wanted.size) throw noSuchParty();
    const idOf = new Map(parties.map(({ id }) => [id, newId()]));
    for (const party of parties) {
      const copy = { ...party, id: idOf.get(party.id) ?? newId(), disputeId: child.id, version: 1 };
      child.tx.insert(PartyEntity, copy);
      grantParty(this.grants, child.tx, copy);
    }
    await this.copyMandates(parent, child, idOf);
    return idOf;
  }

  private async copyMandates(
    parent: DisputeWork,
    child: DisputeWork,
    idOf: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (const mandate of await parent.mandates()) {
      const partyId = idOf.get(mandate.partyId);
      if (partyId === undefined || mandate.endedAt !== null) continue;
      const copy = { ...mandate, id: newId(), disputeId: child.id, partyId, version: 1 };
      child.tx.insert(MandateEntity, copy);
      grantMandate(this.grants, child.tx, copy);
    }
  }

  private copyClaims(
    tx: Tx,
    child: DisputeWork,
    claims: readonly ClaimItemEntity[],
    partyIdOf: ReadonlyMap<string, string>,
  ): void {
    const renamed = (ids: readonly string[]): string[] => ids.map((id) => partyIdOf.get(id) ?? id);
    for (const claim of claims) {
      const id = newId();
      const words = this.cipher.encrypt(
        this.cipher.decrypt(claim.words, claimWordsAt(claim.id)),
        claimWordsAt(id),
      );
      const parties = {
        byPartyIds: renamed(claim.byPartyIds),
        againstPartyIds: renamed(claim.againstPartyIds),
      };
      tx.insert(ClaimItemEntity, { ...claim, ...parties, id, disputeId: child.id, words, version: 1 });
      tx.update(
        ClaimItemEntity,
        { id: claim.id, version: claim.version },
        { state: 'CARVED_OUT', version: claim.version + 1 },
      );
    }
  }
}
