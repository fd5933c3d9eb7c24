import { Injectable } from '@nestjs/common';
import { DisputeSources, PartySight, PoliciesInForce, type DisputeView, type SectionSource } from '#dispute';
import { FieldCipher } from '#platform/crypto';
import { reasons } from '#reasons';
import { latestByGate } from '../domain/gates.js';
import { suggestedFlags } from '../domain/lane-score.js';
import { CorrectionNoticeEntity } from '../persistence/correction-notice.entity.js';
import { DirectionEntity } from '../persistence/direction.entity.js';
import { correctionsAt, defectsAt, directionNoteAt } from '../persistence/places.js';
import { proposeLane } from './propose-lane.js';
import type { ToldNotice, ToldTriage } from './told-triage.js';
import { gateDecisionsOf, standingFlagsOf } from './screening-facts.js';

/** Lane, score and flags are working marks of those who handle the matter; no party reads them. */
const HANDLERS: readonly string[] = [
  'DIVERSION_OFFICER',
  'FILING_CLERK',
  'FILING_JUDGE',
  'MEDIATION_GUIDE_JUDGE',
  'MEDIATOR',
  'BODY_CLERK',
  'COURT_LEADER',
];

const handles = ({ standings }: DisputeView): boolean =>
  standings.some(({ code }) => HANDLERS.includes(code));

/** Why a gate stopped a matter is told to everybody, unless the reason is a suspicion or a danger. */
const mayBeTold = (view: DisputeView, reasonCode: string): boolean =>
  handles(view) || reasons().find('gate-stop', reasonCode)?.shownTo !== 'handlers';

/** The part `triage` of a dispute as one person may see it. */
@Injectable()
export class TriageSection implements SectionSource {
  readonly section = 'triage';

  constructor(
    sources: DisputeSources,
    private readonly sight: PartySight,
    private readonly cipher: FieldCipher,
    private readonly policies: PoliciesInForce,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldTriage> {
    const gates = [...latestByGate(await gateDecisionsOf(view.reads, view.dispute.id)).values()].map(
      ({ gate, result, reasonCode, decidedAt }) => ({
        gate,
        result,
        reasonCode: reasonCode !== null && mayBeTold(view, reasonCode) ? reasonCode : null,
        decidedAt: decidedAt.toISOString(),
      }),
    );
    return { gates, ...(await this.forHandlers(view)), ...(await this.forApplicants(view)) };
  }

  private async forHandlers(view: DisputeView): Promise<Partial<ToldTriage>> {
    if (!handles(view)) return {};
    const { dispute, parties, mandates, reads } = view;
    const [flags, policies] = await Promise.all([
      standingFlagsOf(reads, dispute.id),
      this.policies.at(reads, dispute),
    ]);
    const codes = flags.map(({ flag }) => flag);
    return {
      lane: dispute.lane,
      proposal: proposeLane(policies, { dispute, parties, mandates, flags: codes }),
      flags: flags.map(({ id, flag, reasonCode, raisedAt }) => ({
        flagId: id,
        flag,
        reasonCode,
        raisedAt: raisedAt.toISOString(),
      })),
      suggestedFlags: suggestedFlags(parties.length, policies.value('mass.persons'), codes),
    };
  }

  /** The list of defects and where to go are addressed to those who handed the matter in. */
  private async forApplicants(view: DisputeView): Promise<Partial<ToldTriage>> {
    const own = this.sight.ownApplicant(view);
    const otherSideOnly = own === undefined && view.standings.every(({ partyId }) => partyId !== undefined);
    if (otherSideOnly || this.sight.sightOf(view, 'complaint', own) !== 'read') return {};
    const { id: disputeId } = view.dispute;
    const [notice, directions] = await Promise.all([
      view.reads.findOne(CorrectionNoticeEntity, { disputeId }),
      view.reads.find(DirectionEntity, { disputeId }),
    ]);
    return {
      ...(notice ? { correctionNotice: this.noticeText(notice) } : {}),
      directions: directions.map(({ id, kind, target, reasonCode, note, givenAt }) => ({
        kind,
        target,
        reasonCode,
        note: this.cipher.decrypt(note, directionNoteAt(id)),
        givenAt: givenAt.toISOString(),
      })),
    };
  }

  private noticeText(row: CorrectionNoticeEntity): ToldNotice {
    const { id, defects, termDays, givenAt, corrections, correctedAt } = row;
    const listed = JSON.parse(this.cipher.decrypt(defects, defectsAt(id))) as Pick<
      ToldNotice,
      'defects' | 'contact'
    >;
    const sent = corrections === null ? [] : this.cipher.decrypt(corrections, correctionsAt(id));
    return {
      ...listed,
      termDays,
      givenAt: givenAt.toISOString(),
      corrections: typeof sent === 'string' ? (JSON.parse(sent) as ToldNotice['corrections']) : sent,
      correctedAt: correctedAt?.toISOString() ?? null,
    };
  }
}
