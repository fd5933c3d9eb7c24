/** Phases grouped by who has the next step: one index range per group keeps lists as fast for a million rows as for ten. */
export const BOARDS = {
  DRAFT: ['draft'],
  DESK: ['received', 'correcting', 'screening', 'seekingConsent', 'placing', 'choosingNext', 'handedOver'],
  AWAY: ['mediating', 'settling', 'withCourt', 'performing'],
  OVER: ['closed', 'archived', 'returned', 'redirected'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Board = keyof typeof BOARDS;

export const BOARD_CODES = Object.keys(BOARDS) as Board[];

const boardOfPhase = new Map<string, Board>(
  BOARD_CODES.flatMap((board) => BOARDS[board].map((phase): [string, Board] => [phase, board])),
);

/** @throws Error for a phase nobody put on a board: a new phase needs a place. */
export function boardOf(phase: string): Board {
  const board = boardOfPhase.get(phase);
  if (!board) throw new Error(`The phase ${phase} is on no board`);
  return board;
}

/** The boards these phases are on; without phases, all of them. */
export const boardsOf = (phases?: readonly string[]): Board[] =>
  phases === undefined ? BOARD_CODES : [...new Set(phases.map(boardOf))];
