import { isId } from '#kernel';
import type { StoredEvent } from '#platform/database';

/** A commit has touched a dispute. Only a hint to look: the events themselves are read from the tables. */
export interface Stir {
  readonly disputeId: string;
  /** Type of its newest event that a desk may be told of. */
  readonly deskCode?: string;
}

const AT_THE_DESK = /^(?:parties|staff|among:.*)$/;

/** Streams that are no dispute (private words, lists, organisations) are nobody's to hear of here. */
export function stirsOf(events: readonly StoredEvent[]): Stir[] {
  const stirs = new Map<string, Stir>();
  for (const { stream, type, visibility } of events) {
    if (!isId(stream)) continue;
    if (AT_THE_DESK.test(visibility)) stirs.set(stream, { disputeId: stream, deskCode: type });
    else if (!stirs.has(stream)) stirs.set(stream, { disputeId: stream });
  }
  return [...stirs.values()];
}

/** What two hints about one dispute say together. */
export const joined = (earlier: Stir | undefined, later: Stir): Stir =>
  later.deskCode === undefined && earlier ? earlier : later;
