import { Injectable } from '@nestjs/common';
import { AccessReader, Barrier, mayRead, type Sight, type Standing } from '#access';
import { DeadlineReader, type DeadlineEntity } from '#deadlines';
import { circumstancesOf, isPartySide, knowsOfIt, type Secrecy } from '#dispute';
import type { Actor } from '#kernel';
import { CommittedReads } from '#platform/database';

/** What of a listed dispute depends on who looks; each of it is as the dispute itself would answer. */
export interface RowSight {
  readonly standings: readonly Standing[];
  /** Request and narrative, sums among them. */
  readonly complaint: Sight;
  readonly identity: Sight;
  /** Flags, working marks of those who handle the matter. */
  readonly marks: boolean;
  /** The nearest clock is one of the desk's: it is replaced by the nearest that parties are shown. */
  readonly partySide: boolean;
  readonly nearest: DeadlineEntity | undefined;
}

export interface SeenRow extends Secrecy {
  readonly id: string;
  readonly courtPath: string;
}

interface Looked {
  readonly actor: Actor;
  readonly rows: readonly SeenRow[];
  readonly partiesOf: ReadonlyMap<string, readonly { readonly id: string; readonly role: string }[]>;
}

/** The same as may read lane, score and flags of a dispute. */
export const READS_MARKS: readonly string[] = [
  ...['DIVERSION_OFFICER', 'FILING_CLERK', 'FILING_JUDGE', 'MEDIATION_GUIDE_JUDGE'],
  ...['MEDIATOR', 'BODY_CLERK', 'COURT_LEADER'],
];

/** A list tells no more of a dispute than opening it would; one page is looked at with two more questions. */
@Injectable()
export class ListSight {
  constructor(
    private readonly reads: CommittedReads,
    private readonly access: AccessReader,
    private readonly barrier: Barrier,
    private readonly deadlines: DeadlineReader,
  ) {}

  /** What this person may not know of is not in the answer. */
  async of({ actor, rows, partiesOf }: Looked): Promise<ReadonlyMap<string, RowSight>> {
    const all = await this.access.standingsIn(this.reads, actor, rows);
    const standingsOf = ({ id }: SeenRow): readonly Standing[] => all.get(id) ?? [];
    const { personId } = actor;
    const known = rows.filter((row) => {
      const roleOf = new Map((partiesOf.get(row.id) ?? []).map(({ id, role }) => [id, role]));
      return knowsOfIt({ personId, standings: standingsOf(row) }, roleOf, row);
    });
    const theirs = known.filter((row) => isPartySide(standingsOf(row))).map(({ id }) => id);
    const nearest = await this.nearestForParties(theirs);
    return new Map(known.map((row) => [row.id, this.sight(row, standingsOf(row), nearest.get(row.id))]));
  }

  private sight(row: SeenRow, standings: readonly Standing[], nearest: DeadlineEntity | undefined): RowSight {
    const ownerPartyId = standings.find(({ partyId }) => partyId !== undefined)?.partyId;
    const circumstances = circumstancesOf(row);
    const about = { circumstances, ...(ownerPartyId === undefined ? {} : { ownerPartyId }) };
    return {
      standings,
      complaint: mayRead(this.barrier.matrix, 'complaint', standings, about),
      identity: mayRead(this.barrier.matrix, 'identity', standings, { circumstances }),
      marks: standings.some(({ code }) => READS_MARKS.includes(code)),
      partySide: isPartySide(standings),
      nearest,
    };
  }

  private async nearestForParties(ids: readonly string[]): Promise<ReadonlyMap<string, DeadlineEntity>> {
    const clocks = ids.length === 0 ? [] : await this.deadlines.runningAmong(ids, this.reads);
    // What runs for one party alone is not the matter's nearest.
    const shown = clocks.filter(
      ({ rule, dueAt, subjectType }) =>
        rule.shownTo === 'parties' && dueAt !== null && subjectType !== 'party',
    );
    const nearest = new Map<string, DeadlineEntity>();
    for (const clock of shown) if (!nearest.has(clock.stream)) nearest.set(clock.stream, clock);
    return nearest;
  }
}
