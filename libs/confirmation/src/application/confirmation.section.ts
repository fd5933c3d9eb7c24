import { Injectable } from '@nestjs/common';
import { Barrier, mayRead } from '#access';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { concerned } from './confirmation.actions.js';
import { ConfirmationBook } from './confirmation-book.js';
import { notJoined } from './join-confirmation.js';

export interface ToldConfirmation {
  readonly id: string;
  readonly settlementId: string;
  readonly courtId: string;
  /** Why this court, where no court had invited the mediation. */
  readonly ground: string | null;
  readonly state: string;
  readonly begunAt: Date;
  readonly appliedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedWhy: string | null;
  /** Parties who have said that they apply. */
  readonly joined?: readonly string[];
  /** Parties who have not yet. */
  readonly waitingFor?: readonly string[];
  readonly extended?: boolean;
  readonly groundCode?: string | null;
  readonly note?: string | null;
  /** What the court asked for. */
  readonly askedFor?: readonly string[];
  readonly answered?: string | null;
}

/** The part `confirmations` of a dispute, for those whom the agreement concerns or who may read agreements. */
@Injectable()
export class ConfirmationSection implements SectionSource {
  readonly section = 'confirmations';

  constructor(
    sources: DisputeSources,
    private readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
    private readonly barrier: Barrier,
  ) {
    sources.addSection(this);
  }

  async read(view: DisputeView): Promise<ToldConfirmation[]> {
    const rows = await this.book.all(view.reads, view.dispute.id);
    const told = await Promise.all(rows.map((row) => this.told(view, row)));
    return told.filter((one) => one !== undefined);
  }

  private async told(view: DisputeView, row: ConfirmationEntity): Promise<ToldConfirmation | undefined> {
    const agreement = await this.register.of(view.reads, view.dispute.id, row.settlementId);
    const standings = concerned(view.standings, agreement.partyIds);
    const own = standings.find(({ partyId }) => partyId !== undefined)?.partyId;
    const about = own === undefined ? {} : { ownerPartyId: own };
    const sight = mayRead(this.barrier.matrix, 'agreement', standings, about);
    if (sight === 'none') return undefined;
    const { id, settlementId, courtId, ground, state, begunAt, appliedAt, endedAt, endedWhy } = row;
    const outline = { id, settlementId, courtId, ground, state, begunAt, appliedAt, endedAt, endedWhy };
    if (sight === 'masked') return outline;
    return {
      ...outline,
      joined: row.joined,
      waitingFor: row.state === 'collecting' ? notJoined(row, agreement) : [],
      extended: row.extended,
      groundCode: row.groundCode,
      note: this.book.opened(id, 'note', row.note),
      askedFor: this.asked(row),
      answered: this.book.opened(id, 'answered', row.answered),
    };
  }

  private asked(row: ConfirmationEntity): string[] {
    const stored = this.book.opened(row.id, 'asked_for', row.askedFor);
    return stored === null ? [] : (JSON.parse(stored) as string[]);
  }
}
