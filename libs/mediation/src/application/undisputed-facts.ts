import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { canonicalJson, newId } from '#kernel';
import { FieldCipher, sealedColumn } from '#platform/crypto';
import { noSuchFacts } from '../domain/mediation.errors.js';
import { recordRules } from '../domain/record.rules.js';
import { UndisputedFactsEntity } from '../persistence/record.entity.js';
import { requireAttempt } from './attempt-store.js';
import { circumstancesOf, consenting } from './circumstances.js';

export const factsAt = sealedColumn('undisputed_facts', 'facts');

/** What a party signs: the list exactly as it was read. */
export const factsDigest = (facts: readonly string[]): string =>
  createHash('sha256').update(canonicalJson(facts)).digest('hex');

const factsRef = ({ id }: UndisputedFactsEntity) => ({ type: 'undisputed-facts', id });

/** Written down only when everyone wants it, as facts and not as concessions (ZT 18, 22). */
@Injectable()
export class ProposeFacts {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(
    work: DisputeWork,
    proposed: { readonly facts: readonly string[] },
  ): Promise<{ factsId: string; digest: string }> {
    const attempt = await requireAttempt(work);
    const known = await circumstancesOf(work.tx, work.id);
    const wishes = { inside: attempt.partyIds, consenting: consenting(known, 'UNDISPUTED_FACTS') };
    work.require(recordRules.everyoneWantsFactsRecorded, wishes);
    const id = newId();
    const digest = factsDigest(proposed.facts);
    const row = Object.assign(new UndisputedFactsEntity(), {
      id,
      disputeId: work.id,
      attemptId: attempt.id,
      facts: this.cipher.encrypt(JSON.stringify(proposed.facts), factsAt(id)),
      digest,
      state: 'proposed',
      partyIds: attempt.partyIds,
      signedBy: [],
      proposedAt: work.tx.now,
      completedAt: null,
      version: 1,
    });
    work.tx.insert(UndisputedFactsEntity, row);
    await work.record('undisputed-facts.proposed', factsRef(row), { factsId: id });
    return { factsId: id, digest };
  }
}

export interface FactsSignature {
  readonly factsId: string;
  readonly partyId: string;
  readonly digest: string;
}

/** A party signs the list it read; with the last signature the facts may be used later. */
@Injectable()
export class SignFacts {
  async execute(work: DisputeWork, signed: FactsSignature): Promise<{ completed: boolean }> {
    const { partyId, digest } = signed;
    // Facts that bind later are an admission: a general authority does not cover them (CPL 62).
    await work.actingFor(partyId, 'ADMIT');
    const row = await work.tx.findOne(UndisputedFactsEntity, { disputeId: work.id, id: signed.factsId });
    if (!row) throw noSuchFacts();
    work.require(recordRules.factsAreStillOpen, row);
    work.require(recordRules.isInside, { inside: row.partyIds, partyId });
    work.require(recordRules.signsWhatWasRead, { digest: row.digest, read: digest });
    const known = await circumstancesOf(work.tx, work.id);
    const wishes = { inside: [partyId], consenting: consenting(known, 'UNDISPUTED_FACTS') };
    work.require(recordRules.everyoneWantsFactsRecorded, wishes);
    const completed = await this.sign(work, row, partyId);
    return { completed };
  }

  private async sign(work: DisputeWork, row: UndisputedFactsEntity, partyId: string): Promise<boolean> {
    const signedBy = [...new Set([...row.signedBy, partyId])];
    const completed = row.partyIds.every((id) => signedBy.includes(id));
    const guard = { id: row.id, version: row.version };
    work.tx.update(UndisputedFactsEntity, guard, {
      signedBy,
      version: row.version + 1,
      ...(completed ? { state: 'completed', completedAt: work.tx.now } : {}),
    });
    const factsId = row.id;
    const options = { onBehalfOf: partyId };
    await work.record('undisputed-facts.signed', factsRef(row), { factsId, partyId }, options);
    if (completed) await work.record('undisputed-facts.completed', factsRef(row), { factsId });
    return completed;
  }
}
