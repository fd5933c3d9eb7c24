import { Injectable } from '@nestjs/common';
import { DisputeStore, OpenThings, type DisputeWork } from '#dispute';
import { PENDING } from '../domain/confirmation.machine.js';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { ConfirmationBook, subjectOf, toldTo, windowAfter } from './confirmation-book.js';

/** What clocks and other rooms' facts mean for applications. */
@Injectable()
export class ConfirmationReactions {
  constructor(
    store: DisputeStore,
    open: OpenThings,
    private readonly register: AgreementRegister,
    private readonly book: ConfirmationBook,
  ) {
    register.listen(store);
    open.add(async (work) => (await this.pending(work)).length);
    store.on('deadline.reached', (work, { code }, { subject }) => {
      if (code === 'DL-11') return this.closeWindow(work, subject.id);
      // Not supplemented in time counts as withdrawn (CPL-I 357).
      if (code === 'DL-14') return this.lapse(work, ({ id }) => id === subject.id, 'NOT_SUPPLEMENTED');
      return Promise.resolve();
    });
    store.on('settlement.voided', (work, { settlementId }) =>
      this.lapse(work, (row) => row.settlementId === settlementId, 'AGREEMENT_FELL_AWAY'),
    );
  }

  private async pending(work: DisputeWork): Promise<ConfirmationEntity[]> {
    return (await this.book.all(work.tx, work.id)).filter(({ state }) => PENDING.includes(state));
  }

  /** Thirty days are over: nobody can apply any more; the agreement and the suit on it stay (CPL 205). */
  private async closeWindow(work: DisputeWork, settlementId: string): Promise<void> {
    await this.register.closeWindow(work, settlementId);
    const subject = { type: 'settlement', id: settlementId };
    await work.record('confirmation.window-lapsed', subject, { settlementId }, { visibility: 'staff' });
    await this.lapse(
      work,
      (row) => row.settlementId === settlementId && row.state === 'collecting',
      'WINDOW_LAPSED',
    );
  }

  private async lapse(
    work: DisputeWork,
    concerned: (row: ConfirmationEntity) => boolean,
    why: string,
  ): Promise<void> {
    for (const row of (await this.pending(work)).filter(concerned)) {
      if (why === 'NOT_SUPPLEMENTED' && row.state !== 'supplementing') continue;
      this.book.move(work, row, { type: 'LAPSE' }, { endedWhy: why });
      const agreement = await this.register.of(work.tx, work.id, row.settlementId);
      const data = { confirmationId: row.id, why, ...windowAfter(agreement) };
      const visibility = await toldTo(work, agreement);
      await work.record('confirmation.withdrawn', subjectOf(row), data, { visibility });
      await this.book.afterEnd(work, row);
    }
  }
}
