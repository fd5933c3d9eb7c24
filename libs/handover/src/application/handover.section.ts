import { Injectable } from '@nestjs/common';
import { Organisations } from '#access';
import { CauseCatalogue } from '#causes';
import { DisputeSources, PartySight, type DisputeView, type SectionSource } from '#dispute';
import { suggestedExits, type SuggestedExit } from '../domain/exit.rules.js';
import type { HandOverEntity } from '../persistence/hand-over.entity.js';
import { handOversOf, matterOf } from './hand-overs.js';

export interface ToldHandOver {
  readonly handOverId: string;
  readonly state: string;
  /** Code of the set `exit`. */
  readonly exit: string;
  readonly claimIds: readonly string[];
  readonly receiverOrganisationId: string | null;
  readonly receiverName: string | null;
  readonly seal: string;
  readonly preparedAt: string;
  readonly refusalCode: string | null;
  readonly answeredAt: string | null;
}

export interface ToldHandOvers {
  readonly items: readonly ToldHandOver[];
  /** While what follows is chosen: best fit first. */
  readonly suggestedExits: readonly SuggestedExit[];
  /** Then too: offices on the platform, which find the matter in their own list at once. */
  readonly receivers: readonly Receiver[];
}

export interface Receiver {
  readonly organisationId: string;
  readonly name: string;
}

/** The part `handOvers`: which ways fit, and what has been given to whom. */
@Injectable()
export class HandOverSection implements SectionSource {
  readonly section = 'handOvers';

  constructor(
    sources: DisputeSources,
    private readonly sight: PartySight,
    private readonly causes: CauseCatalogue,
    private readonly organisations: Organisations,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldHandOvers | null> {
    const { dispute, claims, reads } = view;
    // The receiver has no sight of the complaint before the matter was handed over; here it has been.
    const isReceiver = view.standings.some(({ code }) => code === 'AGENCY');
    const sight = this.sight.sightOf(view, 'complaint', this.sight.ownApplicant(view));
    if (!isReceiver && sight === 'none') return null;
    const rows = await handOversOf(reads, dispute.id);
    const choosing = dispute.state === 'choosingNext';
    const chosen = rows.flatMap(({ receiverOrganisationId: id }) => id ?? []);
    const named = await this.organisations.byIds(reads, chosen);
    const receivers = choosing ? await this.organisations.agencies(reads) : [];
    return {
      items: rows.map((row) => itemOf(row, named.get(row.receiverOrganisationId ?? '')?.name)),
      receivers: receivers.map(({ id, name }) => ({ organisationId: id, name })),
      suggestedExits: choosing ? suggestedExits(matterOf(this.causes, dispute, claims)) : [],
    };
  }
}

const itemOf = (row: HandOverEntity, receiver: string | undefined): ToldHandOver => ({
  handOverId: row.id,
  state: row.state,
  exit: row.exit,
  claimIds: row.claimIds,
  receiverOrganisationId: row.receiverOrganisationId,
  receiverName: receiver ?? row.receiverName,
  seal: row.seal,
  preparedAt: row.preparedAt.toISOString(),
  refusalCode: row.refusalCode,
  answeredAt: row.answeredAt?.toISOString() ?? null,
});
