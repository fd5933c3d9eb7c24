import { Injectable } from '@nestjs/common';
import { Permissions } from '#access';
import { CauseCatalogue } from '#causes';
import type { DisputeView } from '#dispute';
import { rankBodies, RosterReader } from '#roster';
import { BodyNeeds } from './body-needs.js';
import { placementFacts } from './placement-facts.js';

const PLACERS: readonly string[] = ['DIVERSION_OFFICER', 'COURT_LEADER'];

export interface BodySuggestions {
  readonly ranked: readonly {
    readonly bodyId: string;
    readonly name: string;
    readonly charges: boolean;
    readonly points: number;
    readonly reasons: readonly { readonly code: string; readonly points: number }[];
  }[];
  readonly excluded: readonly { readonly bodyId: string; readonly rule: string; readonly basis: string }[];
}

/** Bodies that would suit, best first, each with its reasons; the officer decides, the parties may choose otherwise. */
@Injectable()
export class SuggestBodies {
  constructor(
    private readonly roster: RosterReader,
    private readonly causes: CauseCatalogue,
    private readonly permissions: Permissions,
    private readonly needs: BodyNeeds,
  ) {}

  async execute(view: DisputeView): Promise<BodySuggestions> {
    const { dispute, reads, standings, actor } = view;
    const codes = standings.map(({ code }) => code);
    this.permissions.require('referral.suggestions', codes, actor.level);
    const facts = await placementFacts(reads, dispute.id);
    const bodies = await this.roster.availableBodies(reads);
    const cause = this.causes.find(dispute.causeVersion, dispute.causeCode);
    const need = await this.needs.of(reads, dispute, facts, cause && this.causes.fieldOf(cause));
    const { ranked, excluded } = rankBodies(need, bodies);
    const byId = new Map(bodies.map((body) => [body.id, body]));
    return {
      ranked: ranked.map(({ candidate, points, reasons }) => ({
        bodyId: candidate.id,
        name: byId.get(candidate.id)?.publicName ?? '',
        charges: candidate.charges,
        points,
        reasons,
      })),
      // Which bodies did not want the matter is not told to the parties.
      excluded: codes.some((code) => PLACERS.includes(code))
        ? excluded.map(({ candidate, rule, basis }) => ({ bodyId: candidate.id, rule, basis }))
        : [],
    };
  }
}
