import { Injectable } from '@nestjs/common';
import type { Caller } from '#platform/http';
import { AllowedActions } from './allowed-actions.js';
import { DisputeSources } from './dispute-sources.js';
import { DisputeTelling } from './dispute-telling.js';
import { DisputeViewLoader } from './dispute-view-loader.js';
import { PartySight } from './party-sight.js';
import type { DisputeDetail } from './told-dispute.js';
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

  async detail(caller: Caller, disputeId: string): Promise<DisputeDetail> {
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
      ...sections,
      ...head,
      parties,
      claims: this.told.claims(view),
      allowedActions,
      clocks,
      timeline,
    };
  }
}
