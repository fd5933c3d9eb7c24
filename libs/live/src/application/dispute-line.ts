import { VERSION_CHANGED, type DisputeChanged, type Watching } from '#contracts';
import type { Glance } from '#dispute';
import type { Standing } from '#access';
import { visibleTo, type NewsOfDispute } from './dispute-news.js';
import type { Watcher } from './watcher.js';

interface Place {
  readonly watcher: Watcher;
  /** Number of the last event that was looked at for this watcher, shown or not. */
  seq: number;
  /** Version this watcher was last told of. */
  version: number;
}

export interface Request {
  readonly after?: number | undefined;
  readonly version?: number | undefined;
}

/** Who watches one dispute in this process, and how far each has been told. Works with what it is given; reads nothing. */
export class DisputeLine {
  private readonly places = new Map<string, Place>();

  constructor(readonly disputeId: string) {}

  get isEmpty(): boolean {
    return this.places.size === 0;
  }

  get size(): number {
    return this.places.size;
  }

  has(watcher: Watcher): boolean {
    return this.places.has(watcher.id);
  }

  leave(watcher: Watcher): void {
    this.places.delete(watcher.id);
  }

  /** From here on the watcher is told; what happened before is in the answer. */
  join(
    watcher: Watcher,
    request: Request,
    glance: Glance,
    news: NewsOfDispute,
    standings: readonly Standing[],
  ): Watching {
    const { seq, version } = glance;
    const seen = visibleTo(news, standings);
    // The number of an event one may not see would tell that there is one.
    const after = Math.min(request.after ?? seen.at(-1)?.seq ?? 0, seq);
    const missed = seen
      .filter((event) => event.seq > after)
      .map((event) => this.change(event.seq, event.code, version));
    const knewOther = request.version !== undefined && request.version !== version;
    if (knewOther && missed.length === 0 && seq > after)
      missed.push(this.change(seq, VERSION_CHANGED, version));
    this.places.set(watcher.id, { watcher, seq: news.upTo, version });
    return { ok: true, seq: missed.at(-1)?.seq ?? after, missed };
  }

  /** Where reading has to begin so that everybody gets what is theirs; undefined when nobody lacks anything. */
  behind({ seq, version }: Glance): number | undefined {
    const late = [...this.places.values()].filter((place) => place.seq < seq || place.version !== version);
    return late.length === 0 ? undefined : Math.min(...late.map((place) => place.seq));
  }

  /** Whoever may not know of the dispute any more is told nothing, not even that. */
  dropWho(mayNotKnow: (watcher: Watcher) => boolean): Watcher[] {
    const dropped = [...this.places.values()].filter(({ watcher }) => mayNotKnow(watcher));
    for (const { watcher } of dropped) this.leave(watcher);
    return dropped.map(({ watcher }) => watcher);
  }

  /** Tells each watcher what is new for it, once; answers how many messages that were. */
  tell(glance: Glance, news: NewsOfDispute, standingsOf: (watcher: Watcher) => readonly Standing[]): number {
    let told = 0;
    for (const place of this.places.values())
      told += this.tellOne(place, glance, news, standingsOf(place.watcher));
    return told;
  }

  private tellOne(place: Place, glance: Glance, news: NewsOfDispute, standings: readonly Standing[]): number {
    const { version } = glance;
    const visible = visibleTo(news, standings).filter(({ seq }) => seq > place.seq);
    const changes = visible.map(({ seq, code }) => this.change(seq, code, version));
    const sawNothingOfIt = changes.length === 0 && place.version !== version && news.upTo > place.seq;
    if (sawNothingOfIt) changes.push(this.change(news.upTo, VERSION_CHANGED, version));
    for (const change of changes) place.watcher.tellDispute(change);
    place.seq = Math.max(place.seq, news.upTo);
    place.version = version;
    return changes.length;
  }

  private change(seq: number, code: string, version: number): DisputeChanged {
    return { disputeId: this.disputeId, seq, version, code };
  }
}
