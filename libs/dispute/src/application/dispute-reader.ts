import { Injectable } from '@nestjs/common';
import type { Caller } from '#platform/http';
import { DisputeSources, type DisputeView } from './dispute-sources.js';
import { DisputeTelling } from './dispute-telling.js';
import { DisputeViewLoader } from './dispute-view-loader.js';
import type { NextStep } from './next-step.js';
import { PartySight } from './party-sight.js';
import { PartySteps } from './party-steps.js';
import type { DisputeDetail } from './told-dispute.js';
import { Timeline } from './timeline.js';

/** The whole dispute as one person may see it; opening it is itself a fact (who has seen this). */
@Injectable()
export class DisputeReader {
  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly people: PartySight,
    private readonly sources: DisputeSources,
    private readonly steps: PartySteps,
    private readonly timeline: Timeline,
    private readonly told: DisputeTelling,
  ) {}

  async detail(caller: Caller, disputeId: string): Promise<DisputeDetail> {
    const view = await this.loader.load(caller, disputeId);
    this.told.noteReading(view, 'dispute.read');
    const [sections, timeline, clocks, parties] = await Promise.all([
      this.sources.sections(view),
      this.timeline.of(view),
      this.told.clocks(view),
      this.people.parties(view),
    ]);
    const head = this.told.head(view);
    return {
      ...sections,
      ...head,
      parties,
      claims: this.told.claims(view),
      ...(await this.steps.of(view, sections, clocks)),
      clocks,
      timeline,
      seq: Math.max(0, ...timeline.map((entry) => entry.seq).filter((seq) => seq <= view.seq)),
    };
  }

  /** Only where it stands and what comes next, for lists. */
  async next(caller: Caller, disputeId: string): Promise<{ view: DisputeView; next: NextStep | null }> {
    const view = await this.loader.load(caller, disputeId);
    const [sections, clocks] = await Promise.all([this.sources.sections(view), this.told.clocks(view)]);
    return { view, next: (await this.steps.of(view, sections, clocks)).next };
  }
}
