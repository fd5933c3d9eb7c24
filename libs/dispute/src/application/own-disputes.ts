import { Injectable } from '@nestjs/common';
import { AccessReader } from '#access';
import { CauseCatalogue } from '#causes';
import { DomainError } from '#kernel';
import { CommittedReads } from '#platform/database';
import { Catalogues, decodeCursor, encodeCursor, type Caller, type Page } from '#platform/http';
import { isFinal } from '../domain/dispute.machine.js';
import { DisputeReader } from './dispute-reader.js';
import type { DisputeView } from './dispute-sources.js';
import type { NextStep } from './next-step.js';

/** One of a party's own matters, as the first page lists it. */
export interface OwnDispute {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  /** Where it stands, in words. */
  readonly stateSentence: string;
  readonly final: boolean;
  /** What it is about: the name of the cause. */
  readonly about: string;
  /** On which side the person stands. */
  readonly roles: readonly string[];
  readonly phaseSince: string;
  readonly next: NextStep | null;
}

const MOST = 1000;

/** The disputes a person takes part in, with where each stands and what comes next. */
@Injectable()
export class OwnDisputes {
  constructor(
    private readonly reads: CommittedReads,
    private readonly access: AccessReader,
    private readonly reader: DisputeReader,
    private readonly causes: CauseCatalogue,
    private readonly catalogues: Catalogues,
  ) {}

  /** Newest first. */
  async list(caller: Caller, limit: number, cursor?: string): Promise<Page<OwnDispute>> {
    const before = cursor === undefined ? '~' : String(decodeCursor(cursor, 1)[0]);
    const ids = (await this.access.disputesGrantedTo(this.reads, caller.actor, MOST)).filter(
      (id) => id < before,
    );
    const items: OwnDispute[] = [];
    let last: string | undefined;
    for (const id of ids) {
      if (items.length === limit) return { items, next: encodeCursor([last ?? '']) };
      const one = await this.one(caller, id);
      last = id;
      if (one) items.push(one);
    }
    return { items };
  }

  /** Nothing for a matter the person was not told of yet. */
  private async one(caller: Caller, id: string): Promise<OwnDispute | undefined> {
    try {
      const { view, next } = await this.reader.next(caller, id);
      return this.told(view, next);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not-found') return undefined;
      throw error;
    }
  }

  private told(view: DisputeView, next: NextStep | null): OwnDispute {
    const { dispute, parties, standings, locale } = view;
    const own = parties.filter(({ id }) => standings.some(({ partyId }) => partyId === id));
    return {
      id: dispute.id,
      reference: dispute.reference,
      state: dispute.state,
      stateSentence: this.catalogues.sentence(locale, `codes.phase.${dispute.state}`),
      final: isFinal(dispute.state),
      about: this.causes.find(dispute.causeVersion, dispute.causeCode)?.name ?? dispute.causeCode,
      roles: [...new Set(own.map(({ role }) => role))],
      phaseSince: dispute.phaseSince.toISOString(),
      next,
    };
  }
}
