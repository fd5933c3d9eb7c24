import { Injectable } from '@nestjs/common';
import { DisputeSources, PartySight, type DisputeView, type SectionSource } from '#dispute';
import { currentRound, recordsOf, tallyOf } from './round-facts.js';

/** The part `consents`: each sees their own answers; those who handle the matter see who has not answered yet. */
@Injectable()
export class ConsentSection implements SectionSource {
  readonly section = 'consents';

  constructor(
    sources: DisputeSources,
    private readonly sight: PartySight,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<object> {
    const { reads, dispute } = view;
    const [round, records] = await Promise.all([
      currentRound(reads, dispute.id),
      recordsOf(reads, dispute.id),
    ]);
    const present = view.parties.filter(({ removed }) => !removed);
    const visible = new Set(
      present.map(({ id }) => id).filter((id) => this.sight.sightOf(view, 'proofs', id) === 'read'),
    );
    const seesAll = present.every(({ id }) => visible.has(id));
    return {
      round: round ? { ordinal: round.ordinal, state: round.state, byBody: round.respondentsByBody } : null,
      ...(round && seesAll
        ? { missing: tallyOf(round, present, records).missing, outside: round.outside }
        : {}),
      records: records
        .filter(({ partyId }) => visible.has(partyId))
        .map((row) => ({
          partyId: row.partyId,
          scope: row.scope,
          decision: row.decision,
          textVersion: row.textVersion,
          language: row.language,
          how: row.how,
          at: row.recordedAt.toISOString(),
        })),
    };
  }
}
