import type { CommittedReads } from '../tx.js';
import { PARTICULARS_ERASED } from './erase-particulars.js';
import { eventHash, personalHash, type EventFields } from './fact-hash.js';
import { inList, type Report, type StoredFact } from './finding.js';

interface StoredParticulars {
  readonly eventId: string;
  readonly salt: string;
  readonly personal: string;
}

/** Compares the events and particulars a page of facts speaks of with what their hashes say. */
export class EventCheck {
  constructor(
    private readonly reads: CommittedReads,
    private readonly stream: string,
    private readonly report: Report,
  ) {}

  async check(facts: readonly StoredFact[]): Promise<void> {
    if (facts.length === 0) return;
    const refs = facts.map(({ refId }) => refId);
    const events = await this.byId<EventFields>(EVENTS, refs, ({ id }) => id);
    const particulars = await this.byId<StoredParticulars>(PARTICULARS, refs, ({ eventId }) => eventId);
    for (const fact of facts) {
      const event = events.get(fact.refId);
      if (!event) this.finding(fact, 'event-missing');
      else if (eventHash(event) !== fact.contentHash || !agrees(fact, event))
        this.finding(fact, 'event-changed');
      else await this.words(fact, event, particulars.get(event.id));
    }
  }

  /** Events no fact speaks of; asked only when the numbers differ. */
  async added(): Promise<void> {
    const rows = await this.reads.select<{ seq: number }>(
      `SELECT e.seq FROM stream_events e WHERE e.stream = ? AND NOT EXISTS (SELECT 1 FROM audit_facts f
        WHERE f.stream = e.stream AND f.kind = 'event' AND f.ref_id = e.id) ORDER BY e.seq LIMIT 1000`,
      [this.stream],
    );
    for (const { seq } of rows) this.report({ stream: this.stream, seq, what: 'event-added' });
  }

  private async words(
    fact: StoredFact,
    event: EventFields,
    words: StoredParticulars | undefined,
  ): Promise<void> {
    if (event.personalHash === null) {
      if (words) this.finding(fact, 'particulars-added');
    } else if (words) {
      if (personalHash(words.salt, words.personal) !== event.personalHash)
        this.finding(fact, 'particulars-changed');
    } else if (!(await this.wasErased(event.id))) this.finding(fact, 'particulars-missing');
  }

  /** Only an erasure that is itself a link of the chain explains why words are gone. */
  private async wasErased(eventId: string): Promise<boolean> {
    const [erasure] = await this.reads.select(
      'SELECT seq FROM audit_facts WHERE stream=? AND action=? AND subject_id=? LIMIT 1',
      [this.stream, PARTICULARS_ERASED, eventId],
    );
    return erasure !== undefined;
  }

  private async byId<R extends object>(
    sql: string,
    ids: readonly string[],
    idOf: (row: R) => string,
  ): Promise<Map<string, R>> {
    const rows = await this.reads.select<R>(`${sql} ${inList(ids)}`, ids);
    return new Map(rows.map((row) => [idOf(row), row]));
  }

  private finding({ seq }: StoredFact, what: 'event-missing' | 'event-changed' | ParticularsFinding): void {
    this.report({ stream: this.stream, seq, what });
  }
}

/** The fact repeats who did what; a forger who rewrites only one of the two contradicts himself. */
const agrees = (fact: StoredFact, event: EventFields): boolean =>
  fact.action === event.type &&
  fact.actorId === event.actorId &&
  fact.onBehalfOf === event.onBehalfOf &&
  fact.at === event.at &&
  fact.subjectType === event.subjectType &&
  fact.subjectId === event.subjectId;

type ParticularsFinding = 'particulars-added' | 'particulars-changed' | 'particulars-missing';

const EVENTS = `SELECT id, stream, seq, type, subject_type AS subjectType, subject_id AS subjectId, data, visibility,
  actor_id AS actorId, on_behalf_of AS onBehalfOf, at, personal_hash AS personalHash FROM stream_events WHERE id IN`;
const PARTICULARS = 'SELECT event_id AS eventId, salt, personal FROM event_particulars WHERE event_id IN';
