import { Injectable } from '@nestjs/common';
import { idempotent } from '#dispute';
import { forbidden, newId, type Actor } from '#kernel';
import { CommittedReads, UnitOfWork } from '#platform/database';
import type { Caller } from '#platform/http';
import { noSuchView, tooManyViews } from '../domain/desk.errors.js';
import type { SaveViewDto } from '../http/view.dto.js';
import { DeskViewEntity } from '../persistence/desk-view.entity.js';
import type { KeptFilter } from './list-filter.js';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly list: 'QUEUE' | 'ALL';
  readonly filter: KeptFilter;
}

const MOST = 30;

/** Filters somebody keeps under names of their own; a name given again takes the new filter. Staff only. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
  ) {}

  async of(actor: Actor): Promise<SavedView[]> {
    const rows = await this.reads.find(
      DeskViewEntity,
      { personId: staffId(actor) },
      { orderBy: { id: 'asc' } },
    );
    return rows.map(told);
  }

  save(caller: Caller, { name, list, filter }: SaveViewDto): Promise<SavedView> {
    const personId = staffId(caller.actor);
    return this.units.run(
      async (tx) => {
        const known = await tx.find(DeskViewEntity, { personId });
        const same = known.find((view) => view.name === name);
        if (!same && known.length >= MOST) throw tooManyViews(MOST);
        const row = {
          ...{ id: same?.id ?? newId(), personId, name, list, createdAt: tx.now },
          filter: { ...filter },
        };
        if (same) tx.updateAny(DeskViewEntity, { id: row.id }, { list, filter: row.filter });
        else tx.insert(DeskViewEntity, row);
        return told(row);
      },
      idempotent({ caller, action: 'desk.views', body: { name, list, filter } }),
    );
  }

  /** Somebody else's view is not there. */
  remove(caller: Caller, id: string): Promise<void> {
    const personId = staffId(caller.actor);
    return this.units.run(
      async (tx) => {
        if (!(await tx.findOne(DeskViewEntity, { id, personId }))) throw noSuchView();
        tx.remove(DeskViewEntity, { id, personId });
      },
      idempotent({ caller, action: 'desk.views', body: {} }),
    );
  }
}

function staffId({ kind, personId }: Actor): string {
  if (kind === 'party') throw forbidden();
  return personId;
}

const told = ({ id, name, list, filter }: DeskViewEntity): SavedView => ({ id, name, list, filter });
