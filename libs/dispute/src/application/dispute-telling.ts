import { Injectable, Logger } from '@nestjs/common';
import { DeadlineReader, ExplainClock, type ExplainedClock } from '#deadlines';
import { FieldCipher } from '#platform/crypto';
import { ReadLog } from '#platform/database';
import { isFinal } from '../domain/dispute.machine.js';
import { isPartySide } from '../domain/sight.rules.js';
import { claimWordsAt, narrativeAt } from '../persistence/places.js';
import type { DisputeView } from './dispute-sources.js';
import { PartySight } from './party-sight.js';
import type { DisputeHead, ToldClaim } from './told-dispute.js';

/** The parts of the answer that are the spine's own. */
@Injectable()
export class DisputeTelling {
  private readonly log = new Logger('read-log');

  constructor(
    private readonly cipher: FieldCipher,
    private readonly deadlines: DeadlineReader,
    private readonly explain: ExplainClock,
    private readonly readLog: ReadLog,
    private readonly people: PartySight,
  ) {}

  noteReading(view: DisputeView, action: string): void {
    const { dispute, actor } = view;
    const stored = this.readLog.append({
      stream: dispute.id,
      at: view.now,
      actorId: actor.personId,
      kind: 'read',
      action,
      subject: { type: 'dispute', id: dispute.id },
    });
    stored.catch((error: unknown) =>
      this.log.error({ what: 'a reading was not stored', stack: String(error) }),
    );
  }

  /**
   * The desk's own clocks are no party's: which body did not answer, or a limitation the court may not raise (CC 193).
   * What runs for one party alone is that party's.
   */
  async clocks(view: DisputeView): Promise<ExplainedClock[]> {
    const clocks = await this.deadlines.ofStream(view.dispute.id, view.reads);
    const desk = !isPartySide(view.standings);
    const own = view.standings.flatMap(({ partyId }) => partyId ?? []);
    return clocks
      .filter(({ rule }) => desk || rule.shownTo === 'parties')
      .filter(({ subjectType, subjectId }) => desk || subjectType !== 'party' || own.includes(subjectId))
      .map((clock) => this.explain.execute(clock, view.locale));
  }

  head(view: DisputeView): DisputeHead {
    const { dispute } = view;
    const { id, reference, state, version, courtId, channel, track, procedure, asComplaint } = dispute;
    const { causeVersion, causeCode, lane, nextReason, phaseSince, submittedAt, receiptNumber } = dispute;
    const { closedAt, closedWhy, parentId, heldUntil } = dispute;
    const complaint = this.people.sightOf(view, 'complaint', this.people.ownApplicant(view));
    const narrative =
      complaint === 'read' ? this.cipher.decrypt(dispute.narrative, narrativeAt(id)) : undefined;
    return {
      ...{
        id,
        reference,
        state,
        version,
        courtId,
        channel,
        track,
        procedure,
        asComplaint,
        causeVersion,
        causeCode,
      },
      lane: isPartySide(view.standings) ? null : lane,
      ...{ nextReason, phaseSince, submittedAt, receiptNumber, closedAt, closedWhy, parentId },
      final: isFinal(state),
      held:
        dispute.heldBy === null || heldUntil === null || heldUntil <= view.now
          ? null
          : { until: heldUntil, byMe: dispute.heldBy === view.actor.personId },
      amountFen: complaint === 'none' ? null : dispute.amountFen,
      ...(narrative === undefined ? {} : { narrative }),
    };
  }

  claims(view: DisputeView): ToldClaim[] {
    const sight = this.people.sightOf(view, 'complaint', this.people.ownApplicant(view));
    if (sight === 'none') return [];
    return view.claims.map((claim) => ({
      id: claim.id,
      ordinal: claim.ordinal,
      kind: claim.kind,
      state: claim.state,
      amountFen: claim.amountFen,
      byPartyIds: claim.byPartyIds,
      againstPartyIds: claim.againstPartyIds,
      ...(sight === 'read' ? { words: this.cipher.decrypt(claim.words, claimWordsAt(claim.id)) } : {}),
    }));
  }
}
