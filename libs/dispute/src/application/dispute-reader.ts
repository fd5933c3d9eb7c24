import { Injectable } from '@nestjs/common';
import { DeadlineReader } from '#deadlines';
import { FieldCipher } from '#platform/crypto';
import { ReadLog } from '#platform/database';
import type { Caller } from '#platform/http';
import { isFinal } from '../domain/dispute.machine.js';
import { claimWordsAt, narrativeAt } from '../persistence/places.js';
import { AllowedActions } from './allowed-actions.js';
import { DisputeSources, type DisputeView } from './dispute-sources.js';
import { DisputeViewLoader } from './dispute-view-loader.js';
import { PartySight } from './party-sight.js';
import { Timeline } from './timeline.js';

/** The whole dispute as one person may see it; opening it is itself a fact (who has seen this). */
@Injectable()
export class DisputeReader {
  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly people: PartySight,
    private readonly sources: DisputeSources,
    private readonly allowed: AllowedActions,
    private readonly timeline: Timeline,
    private readonly told: DisputeTelling,
  ) {}

  async detail(caller: Caller, disputeId: string): Promise<Record<string, unknown>> {
    const view = await this.loader.load(caller, disputeId);
    this.told.noteReading(view, 'dispute.read');
    const [sections, allowedActions, timeline, clocks, parties] = await Promise.all([
      this.sources.sections(view),
      this.allowed.of(view),
      this.timeline.of(view),
      this.told.clocks(view),
      this.people.parties(view),
    ]);
    const head = this.told.head(view);
    return {
      ...head,
      parties,
      claims: this.told.claims(view),
      ...sections,
      allowedActions,
      clocks,
      timeline,
    };
  }
}

/** The parts of the answer that are the spine's own. */
@Injectable()
export class DisputeTelling {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly deadlines: DeadlineReader,
    private readonly readLog: ReadLog,
    private readonly people: PartySight,
  ) {}

  noteReading(view: DisputeView, action: string): void {
    const { dispute, actor } = view;
    this.readLog.append({
      stream: dispute.id,
      at: view.now,
      actorId: actor.personId,
      kind: 'read',
      action,
      subject: { type: 'dispute', id: dispute.id },
    });
  }

  clocks(view: DisputeView): Promise<unknown[]> {
    return this.deadlines.explained(view.reads, view.dispute.id, view.locale);
  }

  head(view: DisputeView): Record<string, unknown> {
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
      ...{ lane, nextReason, phaseSince, submittedAt, receiptNumber, closedAt, closedWhy, parentId },
      final: isFinal(state),
      held:
        dispute.heldBy === null || heldUntil === null || heldUntil <= view.now ? null : { until: heldUntil },
      amountFen: complaint === 'none' ? null : dispute.amountFen,
      ...(narrative === undefined ? {} : { narrative }),
    };
  }

  claims(view: DisputeView): unknown[] {
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
