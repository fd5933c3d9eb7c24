import { Injectable } from '@nestjs/common';
import { People } from '#access';
import { ClaimItemEntity, claimWordsAt, narrativeAt, PartyEntity, type DisputeEntity } from '#dispute';
import { BlindIndex, FieldCipher } from '#platform/crypto';
import type { StoredEvent, Tx } from '#platform/database';
import { searchWords } from '../domain/search-words.js';
import { DeskWordEntity } from '../persistence/desk-marks.entity.js';

const TEXT_CHANGED: ReadonlySet<string> = new Set([
  ...['dispute.submitted', 'dispute.described', 'dispute.split-off', 'dispute.corrected'],
  ...['dispute.party-added', 'dispute.party-corrected', 'dispute.party-removed', 'dispute.claim-added'],
]);

/** Bits enough that two words never meet by chance; shorter than the whole hash, since there are many. */
const HASH_LENGTH = 24;

/** Hashes of words, keyed, so that a stolen table cannot be asked; each court's words have hashes of their own. */
@Injectable()
export class WordHashes {
  constructor(private readonly blind: BlindIndex) {}

  of(courtId: string, word: string): string {
    return this.blind.of('desk-word', `${courtId}:${word}`).slice(0, HASH_LENGTH);
  }
}

/**
 * Keeps what a dispute is found by: names, requests and the narrative, which every officer of the desk may read.
 * What is said in mediation is never among it. A draft is nobody's to find.
 */
@Injectable()
export class IndexWords {
  constructor(
    private readonly people: People,
    private readonly cipher: FieldCipher,
    private readonly hashes: WordHashes,
  ) {}

  async execute(tx: Tx, dispute: DisputeEntity, events: readonly StoredEvent[]): Promise<void> {
    if (dispute.submittedAt === null || !events.some(({ type }) => TEXT_CHANGED.has(type))) return;
    this.forget(tx, dispute.id);
    const words = searchWords(await this.textsOf(tx, dispute));
    const hashed = new Set(words.map((word) => this.hashes.of(dispute.courtId, word)));
    if (hashed.size === 0) return;
    tx.insert(
      DeskWordEntity,
      [...hashed].map((word) => ({ word, disputeId: dispute.id })),
    );
  }

  /** When the content goes, what it was found by goes with it (PIPL 47). */
  forget(tx: Tx, disputeId: string): void {
    tx.remove(DeskWordEntity, { disputeId });
  }

  /** Names first: they are asked for most, and a long story must not push them out. */
  private async textsOf(tx: Tx, dispute: DisputeEntity): Promise<string[]> {
    const [parties, claims] = await tx.together<[PartyEntity, ClaimItemEntity]>([
      { entity: PartyEntity, where: { disputeId: dispute.id, removed: false } },
      { entity: ClaimItemEntity, where: { disputeId: dispute.id } },
    ]);
    const persons = await this.people.read(
      tx,
      parties.flatMap(({ personId }) => personId ?? []),
    );
    return [
      ...[...persons.values()].map(({ name = '' }) => name),
      ...parties.map(({ organisationName }) => organisationName ?? ''),
      ...claims.map(({ id, words }) => this.cipher.decrypt(words, claimWordsAt(id))),
      this.cipher.decrypt(dispute.narrative, narrativeAt(dispute.id)),
    ];
  }
}
