export const BOUNDS = {
  offersPerRoom: 200,
  termsPerOffer: 20,
  /** An offer that is open for longer is no offer for this session. */
  longestMs: 30 * 86_400_000,
  /** How often every process looks for offers whose day has passed. */
  lookEveryMs: 1_000,
  endedAtOnce: 50,
  /** Of double-blind ranges between the same two in one room. */
  rangesBetweenTwo: 5,
} as const;
