/** When somebody may say how it was, and what is told of it to whom. Pure. */
import { rule } from '#kernel';

/** S1: manner of the staff, pace, and whether the problem was solved. */
export const DIMENSIONS = ['attitude', 'efficiency', 'resolution'] as const;
export type Dimension = (typeof DIMENSIONS)[number];
/** The guard question: did anybody press you to agree? */
export const PRESSED = ['YES', 'NO', 'UNSURE'] as const;
export type Pressed = (typeof PRESSED)[number];

export const ratingRules = {
  isOver: rule<{ final: boolean }>('feedback.after-the-end', 'platform', ({ final }) => final),
  isOnesOwn: rule<{ ownParty: boolean }>('feedback.for-ones-own', 'platform', ({ ownParty }) => ownParty),
  onlyOnce: rule<{ rated: boolean }>('feedback.once-each', 'platform', ({ rated }) => !rated),
} as const;

export interface Sums {
  readonly count: number;
  readonly attitude: number;
  readonly efficiency: number;
  readonly resolution: number;
  readonly pressed: number;
  readonly unsure: number;
}

export interface Averages {
  readonly count: number;
  /** 1 to 5, one decimal. */
  readonly attitude: number;
  readonly efficiency: number;
  readonly resolution: number;
  /** Share of those who felt pressed, in per cent, and of those who were not sure. */
  readonly pressedPercent: number;
  readonly unsurePercent: number;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Nothing below the least number: from a few answers it could be told who gave them. */
export function averagesOf(sums: Sums, atLeast: number): Averages | undefined {
  const { count, attitude, efficiency, resolution, pressed, unsure } = sums;
  if (count < atLeast) return undefined;
  return {
    count,
    attitude: oneDecimal(attitude / count),
    efficiency: oneDecimal(efficiency / count),
    resolution: oneDecimal(resolution / count),
    pressedPercent: Math.round((pressed * 100) / count),
    unsurePercent: Math.round((unsure * 100) / count),
  };
}
