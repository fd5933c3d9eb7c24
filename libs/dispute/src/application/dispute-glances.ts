import { Injectable } from '@nestjs/common';
import { AccessReader, standingsInDispute, type GrantFact, type Standing } from '#access';
import { Clock, type Actor } from '#kernel';
import { CommittedReads } from '#platform/database';
import { knowsOfIt, type Secrecy } from '../domain/sight.rules.js';

/** How far a dispute has come and who may know of it; read together, for many disputes at once. */
export interface Glance extends Secrecy {
  readonly disputeId: string;
  readonly courtPath: string;
  readonly version: number;
  /** Number of its newest event; read with the version in one look. */
  readonly seq: number;
  readonly roleOf: ReadonlyMap<string, string>;
  readonly grants: readonly GrantFact[];
}

interface Row {
  readonly id: string;
  readonly court_path: string;
  readonly state: string;
  readonly complaint_state: string;
  readonly submitted_at: string | null;
  readonly created_by: string;
  readonly version: number | string;
  readonly seq: number | string;
}

const AT_ONCE = 200;

/** What the live line asks, again and again: nothing of the contents, and three statements for many disputes. */
@Injectable()
export class DisputeGlances {
  constructor(
    private readonly reads: CommittedReads,
    private readonly access: AccessReader,
    private readonly clock: Clock,
  ) {}

  /** Those that are there, by id. */
  async of(disputeIds: readonly string[]): Promise<Map<string, Glance>> {
    const glances = new Map<string, Glance>();
    for (let from = 0; from < disputeIds.length; from += AT_ONCE)
      for (const glance of await this.some(disputeIds.slice(from, from + AT_ONCE)))
        glances.set(glance.disputeId, glance);
    return glances;
  }

  /** Of each a word that is another one when anybody's rights there may have changed. */
  async marks(disputeIds: readonly string[]): Promise<Map<string, string>> {
    if (disputeIds.length === 0) return new Map();
    const [rows, living] = await Promise.all([
      this.reads.select<Pick<Row, 'id' | 'version' | 'seq'>>(
        `SELECT d.id, d.version, s.seq FROM disputes d JOIN streams s ON s.id = d.id
          WHERE d.id IN (${disputeIds.map(() => '?').join(',')})`,
        disputeIds,
      ),
      this.access.livingGrantsOf(this.reads, disputeIds),
    ]);
    return new Map(rows.map(({ id, version, seq }) => [id, [version, seq, living.get(id)].join(' ')]));
  }

  /** Nothing where this person may not know that there is a dispute. */
  standings(actor: Actor, glance: Glance): readonly Standing[] | undefined {
    const { disputeId, courtPath, grants, roleOf } = glance;
    const standings = standingsInDispute(actor, { disputeId, courtPath, grants, at: this.clock.now() });
    return knowsOfIt({ personId: actor.personId, standings }, roleOf, glance) ? standings : undefined;
  }

  private async some(ids: readonly string[]): Promise<Glance[]> {
    const holders = ids.map(() => '?').join(',');
    const [rows, parties, grants] = await Promise.all([
      this.reads.select<Row>(
        `SELECT d.id, d.court_path, d.state, d.complaint_state, d.submitted_at, d.created_by, d.version, s.seq
          FROM disputes d JOIN streams s ON s.id = d.id WHERE d.id IN (${holders})`,
        ids,
      ),
      this.reads.select<{ id: string; dispute_id: string; role: string }>(
        `SELECT id, dispute_id, role FROM parties WHERE dispute_id IN (${holders})`,
        ids,
      ),
      this.access.grantsOfMany(this.reads, ids),
    ]);
    return rows.map((row) => ({
      disputeId: row.id,
      courtPath: row.court_path,
      state: row.state,
      complaintState: row.complaint_state,
      submittedAt: row.submitted_at === null ? null : new Date(row.submitted_at),
      createdBy: row.created_by,
      version: Number(row.version),
      seq: Number(row.seq),
      roleOf: new Map(parties.filter((one) => one.dispute_id === row.id).map(({ id, role }) => [id, role])),
      grants: grants.get(row.id) ?? [],
    }));
  }
}
