import { newId, type Actor } from '#kernel';
import { testDialect } from '#testing/database';
import { staff, type MediatingHouse } from '#testing/mediating-house';
import { RefuseSignature, VoidSettlement } from './application/drop-settlement.js';
import { RecordOral } from './application/record-oral.js';
import { ReviseSettlement } from './application/revise-settlement.js';
import { SettlementActions } from './application/settlement.actions.js';
import { ConfirmPerformance, MarkDefault } from './application/track-performance.js';
import { PerformanceItemEntity } from './persistence/performance-item.entity.js';
import {
  draftOf,
  openSettlementHouse,
  payment,
  refused,
  SettlementTable,
} from './settlement-table.fixture.js';
import { SettlementTermEntity } from './persistence/settlement-term.entity.js';

/** Drafts, refusals, ends and performance of agreements. */
describe(`the course of a settlement on ${testDialect}`, () => {
  let house: MediatingHouse;
  let table: SettlementTable;
  beforeAll(async () => {
    house = await openSettlementHouse();
    table = new SettlementTable(house);
  });
  afterAll(() => house.close());

  it('voids acceptances and signatures by a revision, and takes no signature on other words', async () => {
    const { matter, settlementId, digest, partyIds } = await table.ready({ bodyKind: 'COMMERCIAL' });
    const [first = '', second = ''] = partyIds;
    await table.sign(matter, settlementId, first, digest);
    await house.act(matter, matter.mediator, 'settlement.revise', (work) =>
      house.get(ReviseSettlement).execute(work, settlementId, {
        ...draftOf(matter),
        terms: [payment(matter, { amountFen: 45_000 })],
      }),
    );
    await expect(table.open(matter, settlementId)).rejects.toEqual(
      refused('settlement.everyone-accepted-this-draft'),
    );
    await expect(table.accept(matter, settlementId, first, 1)).rejects.toEqual(
      refused('settlement.latest-draft-only'),
    );
    for (const partyId of partyIds) await table.accept(matter, settlementId, partyId, 2);
    const again = await table.open(matter, settlementId);
    expect(again.digest).not.toBe(digest);
    await expect(table.sign(matter, settlementId, second, digest)).rejects.toEqual(
      refused('settlement.signs-what-was-frozen'),
    );
    const signed = await table.sign(matter, settlementId, second, again.digest);
    expect(signed).toMatchObject({ effective: false, missing: ['allParties'] });
  });

  it('keeps words and accounts out of the tables in the clear', async () => {
    const { settlementId } = await table.ready();
    const [term] = await house.reads.find(SettlementTermEntity, { settlementId });
    expect(term?.words).not.toContain('货款');
    expect(term?.account).not.toContain('6222');
  });

  it('lets mediation go on when a party does not sign', async () => {
    const { matter, settlementId, partyIds } = await table.ready();
    const partyId = partyIds[1] ?? '';
    await house.act(matter, matter.as(partyId), 'settlement.refuse-signature', (work) =>
      house.get(RefuseSignature).execute(work, settlementId, { partyId }),
    );
    expect((await table.rowOf(settlementId)).state).toBe('refused');
    expect((await house.disputeOf(matter.id)).state).toBe('mediating');
  });

  it('falls with the attempt, unless all parties have signed and only the seal is missing', async () => {
    const unsigned = await table.ready();
    const signed = await table.ready();
    for (const partyId of signed.partyIds)
      await table.sign(signed.matter, signed.settlementId, partyId, signed.digest);
    for (const { matter } of [unsigned, signed])
      await house.happen(matter.id, 'attempt.ended', {
        attemptId: matter.attemptId,
        code: 'TERM_EXPIRED_NO_EXTENSION',
        settled: false,
      });
    expect((await table.rowOf(unsigned.settlementId)).state).toBe('void');
    expect((await table.rowOf(signed.settlementId)).state).toBe('openForSignature');
  });

  it('is recorded by the mediator when it was reached by word of mouth, where the family knows that', async () => {
    const matter = await house.matter();
    const heardFrom = [...matter.applicants, ...matter.respondents];
    const { settlementId } = await table.draft(matter, { form: 'ORAL' });
    const record = (from: readonly string[]) =>
      house.act(matter, matter.mediator, 'settlement.record-oral', (work) =>
        house.get(RecordOral).execute(work, settlementId, {
          reachedAt: '2026-11-22T01:00:00.000Z',
          heardFrom: from,
        }),
      );
    await expect(record(heardFrom.slice(1))).rejects.toEqual(refused('settlement.everyone-gave-their-word'));
    await record(heardFrom);
    expect((await table.rowOf(settlementId)).effectiveAt).toEqual(new Date('2026-11-22T01:00:00.000Z'));
    const [effective] = await house.eventsOf(matter.id, 'settlement.effective');
    expect(effective?.data['confirmable']).toBe(false);
  });

  it('is followed piece by piece: default opens every way, late performance leads back, all done closes', async () => {
    const { matter, settlementId, digest, partyIds } = await table.ready({ bodyKind: 'COMMERCIAL' }, (m) => ({
      terms: [
        payment(m, {
          dueDate: null,
          instalments: [
            { dueDate: '2026-12-01', amountFen: 10_000 },
            { dueDate: '2027-01-01', amountFen: 30_000 },
          ],
        }),
      ],
    }));
    for (const partyId of partyIds) await table.sign(matter, settlementId, partyId, digest);
    const items = await house.reads.find(
      PerformanceItemEntity,
      { settlementId },
      { orderBy: { ordinal: 'asc' } },
    );
    expect(items.map(({ amountFen }) => amountFen)).toEqual([10_000, 30_000]);
    const payee = matter.applicants[0] ?? '';
    const place = (at: number) => ({ settlementId, itemId: items[at]?.id ?? newId() });
    const lapse = () =>
      house.act(matter, matter.as(payee), 'performance.default', (work) =>
        house.get(MarkDefault).execute(work, place(0), { partyId: payee }),
      );
    const confirm = (at: number) =>
      house.act(matter, matter.as(payee), 'performance.confirm', (work) =>
        house.get(ConfirmPerformance).execute(work, place(at), { partyId: payee }),
      );
    await expect(lapse()).rejects.toEqual(refused('performance.after-the-due-day'));
    const before = house.clock.now();
    house.clock.set(new Date('2026-12-02T02:00:00.000Z'));
    await lapse();
    expect(await house.disputeOf(matter.id)).toMatchObject({
      state: 'choosingNext',
      nextReason: 'DEFAULTED',
    });
    await confirm(0);
    expect((await house.disputeOf(matter.id)).state).toBe('performing');
    await confirm(1);
    expect(await house.disputeOf(matter.id)).toMatchObject({ state: 'closed', closedWhy: 'PERFORMED' });
    house.clock.set(before);
  });

  it('offers exactly what the command would allow, and names the rule where it would not', async () => {
    const { matter, settlementId, digest, partyIds } = await table.ready();
    const [first = ''] = partyIds;
    const offered = async () =>
      (await house.get(SettlementActions).actions(await house.view(matter, matter.as(first)))).find(
        ({ action, href }) => action === 'settlement.sign' && href.includes(settlementId),
      )?.refusal?.rule;
    expect(await offered()).toBeUndefined();
    await table.sign(matter, settlementId, first, digest);
    expect(await offered()).toBe('settlement.once-per-draft');
  });

  it('does not exist for a judge who is to try the case, who can neither see a draft nor end it', async () => {
    const matter = await house.matter();
    const { settlementId } = await table.draft(matter);
    const end = (by: Actor) =>
      house.act(matter, by, 'settlement.void', (work) =>
        house.get(VoidSettlement).execute(work, settlementId, { reasonCode: 'RESCINDED' }),
      );
    for (const role of ['TRIAL_JUDGE', 'FILING_JUDGE', 'CONFIRMATION_JUDGE']) {
      const offers = await house.get(SettlementActions).actions(await house.view(matter, staff(role)));
      expect(offers.filter(({ href }) => href.includes(settlementId))).toEqual([]);
      await expect(end(staff(role))).rejects.toThrow('settlement.not-found');
    }
    // What is frozen for signature some of them may see; it is not theirs to end.
    for (const partyId of [...matter.applicants, ...matter.respondents])
      await table.accept(matter, settlementId, partyId);
    await table.open(matter, settlementId);
    await expect(end(staff('TRIAL_JUDGE'))).rejects.toThrow('settlement.not-found');
    await expect(end(staff('FILING_JUDGE'))).rejects.toEqual(
      refused('settlement.only-the-mediator-drops-a-draft'),
    );
    await end(matter.mediator);
    expect((await table.rowOf(settlementId)).state).toBe('void');
  });

  it('offers another draft only where one would be taken: not while talks rest', async () => {
    const { matter, settlementId } = await table.ready();
    const offered = async () =>
      (await house.get(SettlementActions).actions(await house.view(matter, matter.mediator))).find(
        ({ action }) => action === 'settlement.revise',
      )?.refusal?.rule;
    const revise = () =>
      house.act(matter, matter.mediator, 'settlement.revise', (work) =>
        house.get(ReviseSettlement).execute(work, settlementId, draftOf(matter)),
      );
    expect(await offered()).toBeUndefined();
    await house.happen(matter.id, 'attempt.suspended', {
      attemptId: matter.attemptId,
      cause: 'SUSPECTED_FALSE',
    });
    expect(await offered()).toBe('settlement.talks-are-not-resting');
    await expect(revise()).rejects.toEqual(refused('settlement.talks-are-not-resting'));
  });
});
