import type { DeskChanged, DisputeChanged } from '#contracts';
import type { Actor } from '#kernel';
import type { Locale } from '#platform/http';

/** One connection, as far as the room needs to know it. */
export interface Watcher {
  readonly id: string;
  readonly locale: Locale;
  /** Who is connected, as the session, its account and roles stand now. */
  actor: Actor;
  tellDispute(change: DisputeChanged): void;
  tellDesk(change: DeskChanged): void;
}
