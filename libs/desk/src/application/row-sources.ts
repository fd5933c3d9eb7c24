import { Injectable } from '@nestjs/common';
import { People, type Person } from '#access';
import { DeadlineReader, type DeadlineEntity } from '#deadlines';
import { DisputeEntity, PartyEntity } from '#dispute';
import { CommittedReads } from '#platform/database';
import { RosterReader } from '#roster';
import { DeskFlagEntity } from '../persistence/desk-marks.entity.js';
import { DeskRowEntity } from '../persistence/desk-row.entity.js';

/** Everything a page of rows is told from, read once for the whole page. */
export interface PageFacts {
  readonly disputes: ReadonlyMap<string, DisputeEntity>;
  readonly rows: ReadonlyMap<string, DeskRowEntity>;
  readonly parties: ReadonlyMap<string, readonly PartyEntity[]>;
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly people: ReadonlyMap<string, Person>;
  readonly clocks: ReadonlyMap<string, DeadlineEntity>;
  readonly bodies: ReadonlyMap<string, string>;
}

@Injectable()
export class RowSources {
  constructor(
    private readonly reads: CommittedReads,
    private readonly people: People,
    private readonly deadlines: DeadlineReader,
    private readonly roster: RosterReader,
  ) {}

  async of(ids: readonly string[]): Promise<PageFacts> {
    const [disputes, rows, parties, flags] = await this.reads.together<
      [DisputeEntity, DeskRowEntity, PartyEntity, DeskFlagEntity]
    >([
      { entity: DisputeEntity, where: { id: ids } },
      { entity: DeskRowEntity, where: { disputeId: ids } },
      {
        entity: PartyEntity,
        where: { disputeId: ids, removed: false },
        options: { orderBy: { ordinal: 'asc' } },
      },
      { entity: DeskFlagEntity, where: { disputeId: ids } },
    ]);
    const personIds = [...parties.flatMap(({ personId }) => personId ?? []), ...rows.flatMap(holderOf)];
    const [people, clocks, bodies] = await Promise.all([
      this.people.read(this.reads, [...new Set(personIds)]),
      this.deadlines.byIds(rows.flatMap(({ deadlineId }) => deadlineId ?? [])),
      this.roster.names(
        this.reads,
        rows.flatMap(({ bodyId }) => bodyId ?? []),
      ),
    ]);
    return {
      disputes: new Map(disputes.map((row) => [row.id, row])),
      rows: new Map(rows.map((row) => [row.disputeId, row])),
      parties: byDispute(parties, (party) => party),
      flags: byDispute(flags, ({ flag }) => flag),
      people,
      clocks: new Map(clocks.map((clock) => [clock.id, clock])),
      bodies,
    };
  }
}

function byDispute<R extends { readonly disputeId: string }, T>(
  rows: readonly R[],
  told: (row: R) => T,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.disputeId, [...(groups.get(row.disputeId) ?? []), told(row)]);
  return groups;
}

const holderOf = ({ heldBy }: DeskRowEntity): string[] => (heldBy === null ? [] : [heldBy]);
