import { Injectable } from '@nestjs/common';
import { DisputeSources, PartySight, type DisputeView, type SectionSource } from '#dispute';
import { latestDecision, NEEDED, stanceOf, type ConsentDecision, type Scope } from '../domain/tally.js';
import type { ConsentRecordEntity } from '../persistence/consent-record.entity.js';
import type { ConsentRoundEntity } from '../persistence/consent-round.entity.js';
import { currentRound, recordsOf, tallyOf, toTakeBack, type PartyScope } from './round-facts.js';

export interface ToldConsent {
  readonly partyId: string;
  readonly scope: Scope;
  readonly decision: ConsentDecision;
  readonly textVersion: string | null;
  readonly language: string | null;
  /** Code of the set `consent-how`. */
  readonly how: string | null;
  readonly at: string;
}

export interface ToldConsents {
  /** The present time of asking; null before anybody was asked. */
  readonly round: { readonly ordinal: number; readonly state: string; readonly byBody: boolean } | null;
  /** Parties who have not agreed yet; only for those who see everybody's answers. */
  readonly missing?: readonly string[];
  /** Parties mediation goes on without; only for those who see everybody's answers. */
  readonly outside?: readonly string[];
  /** In the order they were given; the latest per party and scope counts. */
  readonly records: readonly ToldConsent[];
  /** Needed questions the viewer's own parties are being asked now and have not answered. */
  readonly toAnswer: readonly PartyScope[];
  /** What can be taken back now; for parties, of their own. */
  readonly toTakeBack: readonly PartyScope[];
}

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

  async read(view: DisputeView): Promise<ToldConsents> {
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
      toAnswer: toAnswer(view, round, records),
      toTakeBack: toTakeBack(view, round, records).filter(({ partyId }) => visible.has(partyId)),
    };
  }
}

/** Who has said no to one question is not asked the other. Whom the body asks later is not asked yet. */
function toAnswer(
  { parties, standings }: DisputeView,
  round: ConsentRoundEntity | undefined,
  records: readonly ConsentRecordEntity[],
): ToldConsents['toAnswer'] {
  const asking = round?.state === 'asking' || round?.state === 'askingRespondents';
  if (!round || !asking) return [];
  const inRound = records.filter(({ roundId }) => roundId === round.id);
  const asked = parties.filter(
    ({ id, role, removed }) =>
      !removed &&
      !round.outside.includes(id) &&
      standings.some(({ partyId }) => partyId === id) &&
      (role === 'APPLICANT' ||
        (role === 'RESPONDENT' && (!round.respondentsByBody || round.state !== 'asking'))),
  );
  return asked
    .filter(({ id }) => ['SILENT', 'UNREACHABLE'].includes(stanceOf(inRound, id)))
    .flatMap(({ id }) =>
      NEEDED.filter((scope) => latestDecision(inRound, id, scope) !== 'GIVEN').map((scope) => ({
        partyId: id,
        scope,
      })),
    );
}
