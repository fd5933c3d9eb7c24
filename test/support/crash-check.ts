import { CheckpointKeys, FileKeyStore } from '#platform/crypto';
import { openDatabase, verifyAudit, type ConcordDatabase } from '#platform/database';
import type { CrashLoad } from './crash-load.js';
import { LAST_STEP, type CrashMatter } from './crash-script.js';
import type { ProcessPlace } from './house-process.js';

/** What the house must hold after so many commands: learnt from a matter nobody disturbed. */
interface Standing {
  readonly version: number;
  readonly state: string;
  readonly events: string;
}

/** What comes by itself, after the command's own commit. */
const BY_ITSELF = `type NOT LIKE 'delivery.%' AND type NOT LIKE 'deadline.%'`;

/** Compares what clients were told with what the database holds. */
export class CrashCheck {
  private constructor(
    private readonly database: ConcordDatabase,
    private readonly keys: CheckpointKeys,
    private readonly standings: Standing[],
  ) {}

  /** `learnt`: one that knows already what each step leaves behind. */
  static async at({ databaseUrl, keyDirectory }: ProcessPlace, learnt?: CrashCheck): Promise<CrashCheck> {
    const database = await openDatabase({ url: databaseUrl, entities: [], migrations: [] });
    const keys = new CheckpointKeys(new FileKeyStore({ directory: keyDirectory, mode: 'demo' }));
    return new CrashCheck(database, keys, learnt?.standings ?? []);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Leads one matter through to its end and keeps what is there after each step. */
  async learn(load: CrashLoad): Promise<void> {
    const matter = load.fresh();
    this.standings.push({ version: 0, state: '', events: '' });
    while (matter.step < LAST_STEP) {
      await load.advance(matter);
      this.standings.push(await this.standingOf(matter));
    }
  }

  /** Every difference, in words. A pending command may have happened once; an acknowledged one must have. */
  async differences(load: CrashLoad): Promise<string[]> {
    const found: string[] = [];
    for (const matter of load.matters) {
      if (matter.id === undefined) continue;
      const now = await this.standingOf(matter);
      const allowed = [matter.step, ...(matter.pending ? [matter.step + 1] : [])];
      if (!allowed.some((step) => same(this.standings[step], now)))
        found.push(
          `${matter.id} after ${allowed.join(' or ')} commands: ${JSON.stringify(now)} is not ${JSON.stringify(this.standings[matter.step])}`,
        );
    }
    const opened = load.matters.filter(({ id }) => id !== undefined).length;
    const perhaps = load.matters.filter(({ id, pending }) => id === undefined && pending).length;
    const there = await this.count(countOf('disputes'));
    if (there < opened || there > opened + perhaps)
      found.push(`${there} disputes, acknowledged are ${opened}, open ${perhaps}`);
    const { findings } = await verifyAudit(this.database, this.keys);
    return [...found, ...findings.map((finding) => JSON.stringify(finding))];
  }

  waiting(): Promise<number> {
    return this.count(countOf('outbox_messages WHERE open = 1'));
  }

  leased(): Promise<number> {
    return this.count(
      `SELECT (SELECT COUNT(*) FROM outbox_messages WHERE lease_owner IS NOT NULL)
        + (SELECT COUNT(*) FROM deadlines WHERE lease_owner IS NOT NULL) AS n`,
    );
  }

  /** Messages whose effect is missing or came twice. */
  async effects(load: CrashLoad): Promise<string[]> {
    const found: string[] = [];
    const expect = async (what: string, sql: string, least: number, most = least): Promise<void> => {
      const n = await this.count(sql);
      if (n < least || n > most) found.push(`${n} ${what}, expected ${least} to ${most}`);
    };
    const { asked, perhaps } = load.codes;
    const codes = `deliveries WHERE template = 'access.one-time-code'`;
    await expect('codes to send', countOf(codes), asked.size, perhaps.size);
    await expect('deliveries that wait', countOf("deliveries WHERE state = 'WAITING'"), 0);
    const sent = await this.count(countOf("deliveries WHERE state = 'SENT'"));
    await expect('messages on the telephone', countOf('demo_messages'), sent);
    const joined = 'demo_messages m JOIN deliveries d ON d.id = m.id';
    await expect('messages that belong to a delivery', countOf(joined), sent);
    const told = await this.count(countOf("deliveries WHERE state = 'SENT' AND stream IS NOT NULL"));
    await expect('sendings told', countOf("stream_events WHERE type = 'delivery.sent'"), told);
    await expect('messages given up', countOf('outbox_messages WHERE dead = 1'), 0);
    const handled = 'outbox_messages o LEFT JOIN handled_messages h ON h.message_id = o.id';
    await expect('messages without effect', countOf(`${handled} WHERE h.message_id IS NULL`), 0);
    return found;
  }

  private async standingOf({ id = '' }: CrashMatter): Promise<Standing> {
    const [row] = await this.database.reads.select<{ version: number; state: string }>(
      'SELECT version, state FROM disputes WHERE id = ?',
      [id],
    );
    const events = await this.database.reads.select<{ type: string; n: number }>(
      `SELECT type, COUNT(*) AS n FROM stream_events WHERE stream = ? AND ${BY_ITSELF} GROUP BY type ORDER BY type`,
      [id],
    );
    const told = events.map(({ type, n }) => `${type} ${n}`).join(', ');
    return { version: row?.version ?? 0, state: row?.state ?? '', events: told };
  }

  private async count(sql: string): Promise<number> {
    const [row] = await this.database.reads.select<{ n: number }>(sql);
    return row?.n ?? 0;
  }
}

const countOf = (rows: string): string => `SELECT COUNT(*) AS n FROM ${rows}`;

const same = (one: Standing | undefined, other: Standing): boolean =>
  one?.version === other.version && one.state === other.state && one.events === other.events;
