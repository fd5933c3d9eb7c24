import { Injectable } from '@nestjs/common';
import type { Standing } from '#access';
import type { Actor, Refusal } from '#kernel';
import type { Reads } from '#platform/database';
import type { Locale } from '#platform/http';
import type { ClaimItemEntity } from '../persistence/claim-item.entity.js';
import type { DisputeEntity } from '../persistence/dispute.entity.js';
import type { MandateEntity } from '../persistence/mandate.entity.js';
import type { PartyEntity } from '../persistence/party.entity.js';

/** A dispute as one person looks at it: what rooms need to tell their part of it. */
export interface DisputeView {
  readonly reads: Reads;
  /** Number of the newest event all of this is sure to hold; nobody is told, it also counts what they may not see. */
  readonly seq: number;
  readonly dispute: DisputeEntity;
  readonly parties: readonly PartyEntity[];
  readonly mandates: readonly MandateEntity[];
  readonly claims: readonly ClaimItemEntity[];
  readonly actor: Actor;
  readonly standings: readonly Standing[];
  readonly locale: Locale;
  readonly now: Date;
}

/** A command a room offers on this dispute now, or would if the rule did not refuse. */
export interface OfferedAction {
  readonly action: string;
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Path below `/api/v1`, ids filled in. */
  readonly href: string;
  readonly refusal?: Refusal | undefined;
}

export interface ActionSource {
  actions(view: DisputeView): Promise<readonly OfferedAction[]>;
}

/** A named part of the answer of `GET /disputes/:id`, e.g. `complaint`, `referrals`. */
export interface SectionSource {
  readonly section: string;
  read(view: DisputeView): Promise<unknown>;
}

/** Flow rooms tell the spine's reader what can be done and what there is, without the spine importing them. */
@Injectable()
export class DisputeSources {
  private readonly actionSources: ActionSource[] = [];
  private readonly sectionSources: SectionSource[] = [];

  addActions(source: ActionSource): void {
    this.actionSources.push(source);
  }

  addSection(source: SectionSource): void {
    this.sectionSources.push(source);
  }

  async actions(view: DisputeView): Promise<OfferedAction[]> {
    const lists = await Promise.all(this.actionSources.map((source) => source.actions(view)));
    return lists.flat();
  }

  async sections(view: DisputeView): Promise<Record<string, unknown>> {
    const entries = await Promise.all(
      this.sectionSources.map(async (source) => [source.section, await source.read(view)] as const),
    );
    return Object.fromEntries(entries);
  }
}
