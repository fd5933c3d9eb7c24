import { Injectable } from '@nestjs/common';
import {
  DisputeSources,
  FINAL_PHASES,
  type ActionSource,
  type DisputeView,
  type OfferedAction,
} from '#dispute';
import { refusalBy, type Refusal } from '#kernel';
import { evidenceRules } from '../domain/evidence.rules.js';
import type { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';
import { filesOf } from './evidence-files.js';
import { FileSight } from './file-sight.js';

/** Which files can be handed in, shown to the others, taken back. */
@Injectable()
export class EvidenceActions implements ActionSource {
  constructor(
    sources: DisputeSources,
    private readonly sight: FileSight,
  ) {
    sources.addActions(this);
  }

  async actions(view: DisputeView): Promise<readonly OfferedAction[]> {
    const closed = refusalBy(evidenceRules.stillTaken, { final: FINAL_PHASES.includes(view.dispute.state) });
    const rows = await filesOf(view.reads, view.dispute.id);
    const offer = (action: string, path: string, refusal?: Refusal): OfferedAction => ({
      action: `evidence.${action}`,
      method: 'POST',
      href: `/disputes/${view.dispute.id}/files${path}`,
      refusal,
    });
    const own = rows.filter((row) => row.withdrawnAt === null && this.mayChange(view, row));
    return [
      offer('add', '', closed),
      ...own.flatMap(({ id, visibility }) => [
        ...(visibility === 'PRIVATE' ? [offer('share', `/${id}/sharing`, closed)] : []),
        offer('withdraw', `/${id}/withdrawal`, closed),
      ]),
    ];
  }

  private mayChange(view: DisputeView, row: EvidenceFileEntity): boolean {
    if (view.standings.some(({ partyId }) => partyId === row.partyId)) return true;
    return view.actor.kind !== 'party' && row.visibility === 'SHARED' && this.sight.of(view, row) === 'read';
  }
}
