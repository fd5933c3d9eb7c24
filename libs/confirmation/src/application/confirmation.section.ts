import { Injectable } from '@nestjs/common';
import { Barrier, mayRead } from '#access';
import { DisputeSources, type DisputeView, type SectionSource } from '#dispute';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { concerned } from './confirmation.actions.js';
import { ConfirmationBook } from './confirmation-book.js';
import { notJoined } from './join-confirmation.js';

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

  async read(view: DisputeView): Promise<unknown[]> {
    const rows = await this.book.all(view.reads, view.dispute.id);
    const told = await Promise.all(rows.map((row) => this.told(view, row)));
    return told.filter((one) => one !== undefined);
  }

  private async told(view: DisputeView, row: ConfirmationEntity): Promise<unknown> {
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

  private asked(row: ConfirmationEntity): unknown {
    const stored = this.book.opened(row.id, 'asked_for', row.askedFor);
    return stored === null ? [] : (JSON.parse(stored) as unknown);
  }
}
