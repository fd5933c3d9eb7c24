import { DeadlineReader } from '#deadlines';
import { newId, type Actor } from '#kernel';
import { staff, type Matter, type MediatingHouse } from '#testing/mediating-house';
import { testDialect } from '#testing/database';
import { NoteRulingReceipt } from './application/note-ruling-receipt.js';
import { RulingReceiptActions } from './application/ruling-receipt.actions.js';
import { ConfirmingHouse, judge, refused } from './confirming-house.fixture.js';

describe(`the receipt of a ruling on ${testDialect}`, () => {
  let confirming: ConfirmingHouse;
  let house: MediatingHouse;
  beforeAll(async () => {
    confirming = await ConfirmingHouse.open();
    ({ house } = confirming);
  });
  afterAll(() => house.close());

  const objections = async (matter: Matter) =>
    (await house.get(DeadlineReader).ofStream(matter.id)).filter(({ code }) => code === 'DL-15');
  const receive = (
    by: Actor,
    matter: Matter,
    confirmationId: string,
    partyId: string,
    at = house.clock.now(),
  ) =>
    house.act(matter, by, 'confirmation.note-receipt', (work) =>
      house.get(NoteRulingReceipt).execute(work, confirmationId, { partyId, receivedAt: at.toISOString() }),
    );

  it('opens fifteen days to object, for each party from the day it received the ruling', async () => {
    const { matter, confirmationId, partyIds } = await confirming.applied();
    const [first = ''] = partyIds;
    const received = (at: Date, partyId = first) => receive(judge, matter, confirmationId, partyId, at);
    const now = house.clock.now();
    await confirming.accept(matter, confirmationId);
    await expect(received(now)).rejects.toEqual(refused('confirmation.objection-to-a-valid-ruling'));
    await confirming.decide(matter, confirmationId, { result: 'VALID' });
    expect(await objections(matter)).toEqual([]);
    for (const wrong of [-86_400_000, 86_400_000])
      await expect(received(new Date(now.getTime() + wrong))).rejects.toEqual(
        refused('confirmation.received-after-the-ruling'),
      );
    await expect(received(now, newId())).rejects.toEqual(refused('confirmation.parties-of-the-agreement'));
    await received(now);
    await expect(received(now)).rejects.toEqual(refused('confirmation.receipt-noted-once'));
    expect(await objections(matter)).toMatchObject([
      { subjectType: 'party', subjectId: first, status: 'running' },
    ]);
  });

  it('is written down by the court that ruled, which sees the matter until every party has received it', async () => {
    const { matter, settlementId, partyIds } = await confirming.agreed({ track: 'SELF' });
    const [first = '', second = ''] = partyIds;
    const elsewhere = await house.court();
    const there = staff('CONFIRMATION_JUDGE', elsewhere);
    const where = { courtId: elsewhere, ground: 'BODY_SEAT' } as const;
    const { confirmationId } = await confirming.begin(matter, settlementId, first, where);
    await confirming.join(matter, confirmationId, second);
    await confirming.accept(matter, confirmationId, there);
    await confirming.decide(matter, confirmationId, { result: 'VALID' }, there);
    const refusalFor = async (by: Actor) => {
      const [offer] = await house.get(RulingReceiptActions).actions(await house.view(matter, by));
      expect(offer?.action).toBe('confirmation.note-receipt');
      return offer?.refusal?.rule;
    };
    for (const other of [judge, staff('FILING_CLERK')]) {
      expect(await refusalFor(other)).toBe('confirmation.receipt-noted-by-the-court-that-ruled');
      await expect(receive(other, matter, confirmationId, first)).rejects.toEqual(
        refused('confirmation.receipt-noted-by-the-court-that-ruled'),
      );
    }
    expect(await refusalFor(there)).toBeUndefined();
    await receive(there, matter, confirmationId, first);
    await receive(there, matter, confirmationId, second);
    const subjects = (await objections(matter)).map(({ subjectId }) => subjectId);
    expect(subjects.sort()).toEqual([first, second].sort());
    await expect(house.view(matter, there)).rejects.toThrow('dispute.not-found');
  });
});
