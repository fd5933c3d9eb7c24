/** People at a table who come to an agreement: what tests of settlements do again and again. */
import { MediatingHouse, type Matter, type MatterChoice } from '#testing/mediating-house';
import { AcceptSettlement } from './application/accept-settlement.js';
import { NoteReceipt, SealSettlement, SignAsMediator } from './application/attest-settlement.js';
import type { DraftInput } from './application/draft-input.js';
import { DraftSettlement } from './application/draft-settlement.js';
import { OpenForSignature } from './application/open-for-signature.js';
import { SignSettlement } from './application/sign-settlement.js';
import type { Term } from '#kernel';
import * as room from './index.js';
import { SettlementEntity } from './persistence/settlement.entity.js';

export const openSettlementHouse = (): Promise<MediatingHouse> =>
  MediatingHouse.open({ ...room, module: room.SettlementModule });

export const refused = (rule: string): unknown =>
  expect.objectContaining({ params: expect.objectContaining({ rule }) as object });

export const payment = (matter: Matter, change: Partial<Term> = {}): Term => ({
  ordinal: 1,
  kind: 'PAY',
  claimIds: [...matter.claimIds],
  payerPartyId: matter.respondents[0] ?? null,
  payeePartyId: matter.applicants[0] ?? null,
  guarantorPartyId: null,
  amountFen: 40_000,
  dueDate: '2026-12-01',
  instalments: [],
  onDefault: 'NONE',
  text: '被申请人一次付清货款四百元',
  account: '6222 0000 1111',
  ...change,
});

export const draftOf = (matter: Matter, change: Partial<DraftInput> = {}): DraftInput => ({
  claimIds: matter.claimIds,
  partyIds: [...matter.applicants, ...matter.respondents],
  form: 'WRITTEN',
  terms: [payment(matter)],
  ...change,
});

export class SettlementTable {
  constructor(private readonly house: MediatingHouse) {}

  draft(matter: Matter, change: Partial<DraftInput> = {}) {
    return this.house.act(matter, matter.mediator, 'settlement.draft', (work) =>
      this.house.get(DraftSettlement).execute(work, draftOf(matter, change)),
    );
  }

  accept(matter: Matter, settlementId: string, partyId: string, number = 1) {
    return this.house.act(matter, matter.as(partyId), 'settlement.accept', (work) =>
      this.house.get(AcceptSettlement).execute(work, settlementId, { partyId, draft: number }),
    );
  }

  open(matter: Matter, settlementId: string) {
    return this.house.act(matter, matter.mediator, 'settlement.open-for-signature', (work) =>
      this.house.get(OpenForSignature).execute(work, { settlementId }),
    );
  }

  sign(matter: Matter, settlementId: string, partyId: string, digest: string) {
    return this.house.act(matter, matter.as(partyId), 'settlement.sign', (work) =>
      this.house.get(SignSettlement).execute(work, settlementId, { partyId, digest, how: 'ONLINE' }),
    );
  }

  signAsMediator(matter: Matter, settlementId: string, digest: string) {
    return this.house.act(matter, matter.mediator, 'settlement.sign-mediator', (work) =>
      this.house.get(SignAsMediator).execute(work, settlementId, { digest }),
    );
  }

  seal(matter: Matter, settlementId: string, digest: string) {
    return this.house.act(matter, matter.clerk, 'settlement.seal', (work) =>
      this.house.get(SealSettlement).execute(work, settlementId, { digest }),
    );
  }

  receive(matter: Matter, settlementId: string, partyId: string, digest: string) {
    return this.house.act(matter, matter.clerk, 'settlement.note-receipt', (work) =>
      this.house.get(NoteReceipt).execute(work, settlementId, {
        partyId,
        digest,
        receivedAt: this.house.clock.now().toISOString(),
      }),
    );
  }

  async ready(choice: MatterChoice = {}, change: (matter: Matter) => Partial<DraftInput> = () => ({})) {
    const matter = await this.house.matter(choice);
    const { settlementId } = await this.draft(matter, change(matter));
    const row = await this.rowOf(settlementId);
    for (const partyId of row.partyIds) await this.accept(matter, settlementId, partyId);
    const { digest } = await this.open(matter, settlementId);
    return { matter, settlementId, digest, partyIds: row.partyIds };
  }

  async rowOf(id: string): Promise<SettlementEntity> {
    const row = await this.house.reads.findOne(SettlementEntity, { id });
    if (!row) throw new Error('no such settlement');
    return row;
  }
}
