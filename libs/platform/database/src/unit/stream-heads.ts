import { genesis } from '../audit/fact-hash.js';
import { alreadyExists } from '../database.errors.js';
import { insertRows, type Insert, type Query, type Step } from '../mapping/statements.js';
import type { RawRows } from '../mapping/rows.js';
import type { TableShapes } from '../mapping/table-shape.js';
import { StreamRow } from '../persistence/stream.entity.js';

/** Where a stream stands inside this unit of work. */
export interface StreamHead {
  readonly stream: string;
  seq: number;
  factSeq: number;
  chainHead: string;
  openedFrom: string | null;
  /** The fact count the stored row has; undefined as long as there is no row. */
  readonly storedFactSeq: number | undefined;
}

type Ask = (...queries: Query[]) => Promise<readonly RawRows[]>;

/** The stream rows a unit of work locks, opens and moves on; each is written once, at the end. */
export class StreamHeads {
  private readonly heads = new Map<string, Promise<StreamHead | undefined>>();
  private readonly known: StreamHead[] = [];

  constructor(
    private readonly shapes: TableShapes,
    private readonly dialect: 'sqlite' | 'mysql',
    private readonly ask: Ask,
    private readonly push: (step: Insert) => void,
  ) {}

  /** A stream whose row this unit holds, as the database has answered. */
  get held(): string | undefined {
    return this.known.find(({ storedFactSeq }) => storedFactSeq !== undefined)?.stream;
  }

  /** Takes the row's lock and says whether there is one. */
  lock(stream: string): Promise<StreamHead | undefined> {
    const known = this.heads.get(stream);
    if (known) return known;
    const asked = this.ask(this.lockQuery(stream)).then(([raw]) => this.remember(stream, raw));
    this.heads.set(stream, asked);
    return asked;
  }

  async open(stream: string, parent?: string): Promise<StreamHead> {
    if (await this.lock(stream)) throw alreadyExists();
    const from = parent === undefined ? undefined : await this.lock(parent);
    if (parent !== undefined && !from) throw new Error(`stream ${parent} is not open`);
    return this.begin(stream, from);
  }

  /** Streams that belong to no dispute (`system`, `org:<id>`) come into being with their first fact. */
  async lockOrOpen(stream: string): Promise<StreamHead> {
    const known = await this.lock(stream);
    if (known) return known;
    this.push({ ...this.rowOf(this.fresh(stream)), into: this.ignoringInto });
    const asked = this.ask(this.lockQuery(stream)).then(([raw]) => this.remember(stream, raw));
    this.heads.set(stream, asked);
    const opened = await asked;
    if (!opened) throw new Error(`stream ${stream} could not be opened`);
    return opened;
  }

  /** The rows as they have to be stored; guarded, so that no two units continue from the same link. */
  steps(): Step[] {
    return this.known.flatMap((head): Step[] => {
      if (head.storedFactSeq === undefined) return [this.rowOf(head)];
      if (head.storedFactSeq === head.factSeq) return [];
      const { stream, seq, factSeq, chainHead, storedFactSeq } = head;
      return [
        {
          kind: 'change',
          sql: MOVE,
          params: [seq, factSeq, chainHead, stream, storedFactSeq],
          guarded: 'streams',
        },
      ];
    });
  }

  private begin(stream: string, from: StreamHead | undefined): StreamHead {
    const head = this.fresh(stream, from);
    this.known.push(head);
    this.heads.set(stream, Promise.resolve(head));
    return head;
  }

  private fresh(stream: string, from?: StreamHead): StreamHead {
    const openedFrom = from ? `${from.stream}@${from.factSeq}` : null;
    const chainHead = genesis(stream, from ? `${from.stream}@${from.factSeq}:${from.chainHead}` : null);
    return { stream, seq: 0, factSeq: 0, chainHead, openedFrom, storedFactSeq: undefined };
  }

  private remember(stream: string, raw: RawRows | undefined): StreamHead | undefined {
    const row = raw?.rows[0] as [number, number, string, string | null] | undefined;
    if (!row) {
      this.heads.delete(stream);
      return undefined;
    }
    const [seq, factSeq, chainHead, openedFrom] = row;
    const head = { stream, seq, factSeq, chainHead, openedFrom, storedFactSeq: factSeq };
    this.known.push(head);
    return head;
  }

  private rowOf(head: StreamHead): Insert {
    const { stream: id, seq, factSeq, chainHead, openedFrom } = head;
    return insertRows(this.shapes.of(StreamRow), [{ id, seq, factSeq, chainHead, openedFrom }]);
  }

  /** Two units may meet the same new stream; the second waits for the first and then reads its row. */
  private get ignoringInto(): string {
    const { insertInto } = this.shapes.of(StreamRow);
    return insertInto.replace('INSERT', this.dialect === 'sqlite' ? 'INSERT OR IGNORE' : 'INSERT IGNORE');
  }

  private lockQuery(stream: string): Query {
    const sql = this.dialect === 'sqlite' ? LOOK : `${LOOK} FOR UPDATE`;
    return { kind: 'query', sql, params: [stream] };
  }
}

const LOOK = 'SELECT seq, fact_seq, chain_head, opened_from FROM streams WHERE id=?';
const MOVE = 'UPDATE streams SET seq=?, fact_seq=?, chain_head=? WHERE id=? AND fact_seq=?';
