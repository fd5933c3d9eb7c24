/** Points that propose a lane. An officer decides; what the platform cannot know the officer weighs in. Pure. */
export interface LanePoints {
  readonly eachPartyAboveTwo: number;
  readonly mostForParties: number;
  readonly foreignElement: number;
  readonly opposingCounsel: number;
}

export interface LaneFacts {
  readonly parties: number;
  /** Points of the amount band. */
  readonly amountPoints: number;
  readonly foreignElement: boolean;
  /** A respondent already has an agent, which speaks for an easier way. */
  readonly opposingCounsel: boolean;
}

export interface LaneBound {
  readonly code: string;
  readonly minScore?: number;
  readonly maxScore?: number;
}

export interface LaneProposal {
  readonly score: number;
  readonly lane: string;
}

export function laneScore(facts: LaneFacts, points: LanePoints): number {
  const forParties = Math.max(0, facts.parties - 2) * points.eachPartyAboveTwo;
  return (
    Math.min(forParties, points.mostForParties) +
    facts.amountPoints +
    (facts.foreignElement ? points.foreignElement : 0) +
    (facts.opposingCounsel ? points.opposingCounsel : 0)
  );
}

/** The lane whose bounds hold the score; `undefined` would mean the bounds leave a gap. */
export const laneOf = (score: number, lanes: readonly LaneBound[]): string | undefined =>
  lanes.find(
    ({ minScore, maxScore }) =>
      (minScore === undefined || score >= minScore) && (maxScore === undefined || score <= maxScore),
  )?.code;

/** Flags the figures speak for; a person decides (domain: MASS from ten persons on one side or in all). */
export const suggestedFlags = (
  parties: number,
  massFrom: number,
  standing: readonly string[],
): readonly string[] => (parties >= massFrom && !standing.includes('MASS') ? ['MASS'] : []);
