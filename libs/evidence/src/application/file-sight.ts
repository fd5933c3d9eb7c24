import { Injectable } from '@nestjs/common';
import type { Sight } from '#access';
import { PartySight, type DisputeView } from '#dispute';
import type { EvidenceFileEntity } from '../persistence/evidence-file.entity.js';

/**
 * Who sees a file: a private one as private words to the mediator, a shared one as the complaint and its evidence
 * (domain 1.9; `config/access/objects.yaml`).
 */
@Injectable()
export class FileSight {
  constructor(private readonly sight: PartySight) {}

  of(view: DisputeView, { visibility, partyId }: EvidenceFileEntity): Sight {
    if (visibility === 'PRIVATE') return this.sight.sightOf(view, 'caucus', partyId);
    // A receiver stands here only by what was handed over to it, and was handed the evidence with it.
    const isReceiver = view.standings.some(({ code }) => code === 'AGENCY');
    return isReceiver ? 'read' : this.sight.sightOf(view, 'complaint', partyId);
  }
}
