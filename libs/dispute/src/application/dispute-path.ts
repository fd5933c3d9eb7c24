import { Injectable } from '@nestjs/common';
import { describedStates, describedSteps } from '#kernel';
import { StreamEventRow } from '#platform/database';
import { Catalogues, type Caller, type Locale } from '#platform/http';
import { disputeMachine, isFinal } from '../domain/dispute.machine.js';
import { DisputeViewLoader } from './dispute-view-loader.js';

export interface PathPhase {
  readonly phase: string;
  /** Its name in words. */
  readonly name: string;
}

export interface PassedPhase extends PathPhase {
  readonly since: string;
  readonly until: string;
}

export interface PresentPhase extends PathPhase {
  readonly since: string;
  /** Standings that can act now; nobody where the matter rests. */
  readonly actors: readonly string[];
  readonly final: boolean;
}

export interface PossiblePhase extends PathPhase {
  /** What has to be true first; several ways to the same phase are told one by one. */
  readonly ways: readonly {
    readonly conditions: readonly { readonly rule: string; readonly basis: string | null }[];
  }[];
}

/** The way of a dispute as its machine draws it: nothing here is written by hand. */
export interface DisputePath {
  readonly done: readonly PassedPhase[];
  readonly now: PresentPhase;
  readonly canFollow: readonly PossiblePhase[];
  /** The usual way from here to the end; empty off it. */
  readonly usually: readonly PathPhase[];
}

/** The way most matters go; each step of it is one of the machine's. */
export const USUAL_WAY: readonly string[] = [
  ...['draft', 'received', 'screening', 'seekingConsent', 'placing'],
  ...['mediating', 'settling', 'performing', 'closed'],
];
const STATES = describedStates(disputeMachine);
const STEPS = describedSteps(disputeMachine);

/** Phases are what everybody in a dispute may know of it. */
@Injectable()
export class ReadPath {
  constructor(
    private readonly loader: DisputeViewLoader,
    private readonly catalogues: Catalogues,
  ) {}

  async execute(caller: Caller, disputeId: string): Promise<DisputePath> {
    const { dispute, reads } = await this.loader.load(caller, disputeId);
    const changes = await reads.find(
      StreamEventRow,
      { stream: disputeId, type: 'dispute.phase-changed' },
      { orderBy: { seq: 'asc' } },
    );
    const named = (phase: string): PathPhase => this.named(phase, caller.locale);
    let since = dispute.createdAt;
    const done = changes.map(({ data, at }): PassedPhase => {
      const passed = { ...named(String(data['from'])), since: since.toISOString(), until: at.toISOString() };
      since = at;
      return passed;
    });
    return {
      done,
      now: {
        ...named(dispute.state),
        since: dispute.phaseSince.toISOString(),
        actors: STATES.find(({ name }) => name === dispute.state)?.actors ?? [],
        final: isFinal(dispute.state),
      },
      canFollow: followingOf(dispute.state).map(({ phase, ways }) => ({ ...named(phase), ways })),
      usually: usuallyAfter(dispute.state).map(named),
    };
  }

  private named(phase: string, locale: Locale): PathPhase {
    return { phase, name: this.catalogues.sentence(locale, `codes.phase.${phase}`) };
  }
}

export function followingOf(phase: string): { phase: string; ways: PossiblePhase['ways'] }[] {
  const steps = STEPS.filter(({ from, to }) => from === phase && to !== phase);
  return [...new Set(steps.map(({ to }) => to))].map((to) => ({
    phase: to,
    ways: steps
      .filter((step) => step.to === to)
      .map(({ rules }) => ({
        conditions: rules.map(({ id, basis }) => ({ rule: id, basis: basis ?? null })),
      })),
  }));
}

export const usuallyAfter = (phase: string): readonly string[] => {
  const at = USUAL_WAY.indexOf(phase);
  return at === -1 ? [] : USUAL_WAY.slice(at + 1);
};
