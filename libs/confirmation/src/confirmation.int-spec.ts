import { DeadlineReader } from '#deadlines';
import { newId } from '#kernel';
import { courtId, staff, type MediatingHouse } from '#testing/mediating-house';
import { testDialect } from '#testing/database';
import { WithdrawConfirmation } from './application/answer-court.js';
import { ConfirmationActions } from './application/confirmation.actions.js';
import { ConfirmationSection } from './application/confirmation.section.js';
import { AskSupplement, RejectConfirmation } from './application/judge-confirmation.js';
import { ConfirmingHouse, judge, refused } from './confirming-house.fixture.js';
import { ConfirmationEntity } from './persistence/confirmation.entity.js';

describe(`confirmation on ${testDialect}`, () => {
  let confirming: ConfirmingHouse;
  let house: MediatingHouse;
  beforeAll(async () => {
    confirming = await ConfirmingHouse.open();
    ({ house } = confirming);
  });
  afterAll(() => house.close());

  const rowOf = (id: string) => house.reads.findOne(ConfirmationEntity, { id });

  it('has the tables its entities describe', async () => expect(await house.pendingSchema()).toEqual([]));

  it('is an application only when every party of the agreement has joined', async () => {
    const { matter, settlementId, partyIds } = await confirming.agreed({ respondents: 2 });
    const [a = '', b = '', c = ''] = partyIds;
    const { confirmationId, waitingFor } = await confirming.begin(matter, settlementId, a);
    expect(waitingFor).toEqual([b, c]);
    expect(await confirming.join(matter, confirmationId, b)).toMatchObject({ state: 'collecting' });
    await expect(confirming.join(matter, confirmationId, b)).rejects.toEqual(
      refused('confirmation.joins-once'),
    );
    expect(await confirming.join(matter, confirmationId, c)).toMatchObject({
      state: 'applied',
      waitingFor: [],
    });
    expect(await house.eventsOf(matter.id, 'confirmation.applied')).toHaveLength(1);
  });

  it('is a ruling by a judge who did not mediate, after hearing the parties together', async () => {
    const { matter, confirmationId, settlementId } = await confirming.applied();
    const both = staff('CONFIRMATION_JUDGE', courtId, matter.mediator.personId);
    await expect(confirming.accept(matter, confirmationId, both)).rejects.toEqual(
      refused('confirmation.judge-had-no-other-role'),
    );
    await confirming.accept(matter, confirmationId);
    const decide = (heardTogether: boolean) =>
      confirming.decide(matter, confirmationId, { result: 'VALID', heardTogether });
    await expect(decide(false)).rejects.toEqual(refused('confirmation.parties-heard-together'));
    await decide(true);
    const [decided] = await house.eventsOf(matter.id, 'confirmation.decided');
    expect(decided?.data).toMatchObject({ settlementId, result: 'VALID' });
  });

  it('is asked of the court that entrusted the mediation, and nowhere else', async () => {
    const { matter, settlementId, partyIds } = await confirming.agreed();
    await expect(
      confirming.begin(matter, settlementId, partyIds[0] ?? '', { courtId: await house.court() }),
    ).rejects.toEqual(refused('confirmation.inviting-court'));
  });

  it('asks for a ground where no court had invited', async () => {
    const { matter, settlementId, partyIds } = await confirming.agreed({ track: 'SELF' });
    await expect(confirming.begin(matter, settlementId, partyIds[0] ?? '')).rejects.toEqual(
      refused('confirmation.court-with-ground'),
    );
  });

  it('is never given for status or for what is not confirmable', async () => {
    const status = await confirming.agreed({ claimKind: 'STATUS' });
    await expect(
      confirming.begin(status.matter, status.settlementId, status.partyIds[0] ?? ''),
    ).rejects.toEqual(refused('confirmation.never-status-or-title'));
    const oral = await confirming.agreed({}, false);
    await expect(confirming.begin(oral.matter, oral.settlementId, oral.partyIds[0] ?? '')).rejects.toEqual(
      refused('confirmation.written-by-lawful-body'),
    );
  });

  it('is not granted while a sham is suspected, and the parties meet no sign of it when they apply', async () => {
    const sham = await confirming.agreed();
    const flagId = newId();
    await house.happen(sham.matter.id, 'triage.flagged', { flagId, flag: 'FALSE_CLAIM' });
    const { confirmationId } = await confirming.begin(sham.matter, sham.settlementId, sham.partyIds[0] ?? '');
    for (const partyId of sham.partyIds.slice(1)) await confirming.join(sham.matter, confirmationId, partyId);
    await confirming.accept(sham.matter, confirmationId);
    const decide = () => confirming.decide(sham.matter, confirmationId, { result: 'VALID' });
    await expect(decide()).rejects.toEqual(refused('confirmation.no-sham-suspected'));
    const cleared = { flagId, flag: 'FALSE_CLAIM', reasonCode: 'X' };
    await house.happen(sham.matter.id, 'triage.flag-cleared', cleared);
    await expect(decide()).resolves.toMatchObject({ result: 'VALID' });
  });

  it('can be dismissed while a sham is suspected', async () => {
    const { matter, confirmationId } = await confirming.applied();
    await confirming.accept(matter, confirmationId);
    await house.happen(matter.id, 'triage.flagged', { flagId: newId(), flag: 'FALSE_CLAIM' });
    const ruling = { result: 'DISMISSED', groundCode: 'HARMS_OTHERS' } as const;
    await expect(confirming.decide(matter, confirmationId, ruling)).resolves.toMatchObject({
      result: 'DISMISSED',
    });
  });

  it('cannot be begun or joined after thirty days, whether or not anybody has looked at the clock', async () => {
    const { matter, settlementId, partyIds } = await confirming.agreed();
    const [a = '', b = ''] = partyIds;
    const { confirmationId } = await confirming.begin(matter, settlementId, a);
    const clocks = await house.get(DeadlineReader).ofStream(matter.id);
    const clock = clocks.find(({ code }) => code === 'DL-11');
    expect(clock?.subjectId).toBe(settlementId);
    const before = house.clock.now();
    house.clock.set(clock?.dueAt ?? before);
    await expect(confirming.join(matter, confirmationId, b)).rejects.toEqual(
      refused('confirmation.within-thirty-days'),
    );
    const subject = { type: 'settlement', id: settlementId };
    await house.happen(matter.id, 'deadline.reached', { code: 'DL-11', deadlineId: clock?.id }, subject);
    expect(await rowOf(confirmationId)).toMatchObject({ state: 'withdrawn', endedWhy: 'WINDOW_LAPSED' });
    expect(await house.eventsOf(matter.id, 'confirmation.window-lapsed')).toHaveLength(1);
    house.clock.set(before);
  });

  it('leaves the rest of the thirty days where the court did not take it, or it was taken back', async () => {
    const { matter, settlementId, partyIds, confirmationId } = await confirming.applied();
    const windows = async () =>
      (await house.get(DeadlineReader).ofStream(matter.id))
        .filter(({ code }) => code === 'DL-11')
        .map(({ status, dueDate }) => ({ status, dueDate }));
    const [stopped] = await windows();
    expect(stopped?.status).toBe('stopped');
    const running = { status: 'running', dueDate: stopped?.dueDate };
    await house.act(matter, judge, 'confirmation.reject', (work) =>
      house.get(RejectConfirmation).execute(work, confirmationId, { groundCode: 'WRONG_COURT' }),
    );
    expect(await windows()).toEqual([stopped, running]);
    const again = await confirming.begin(matter, settlementId, partyIds[0] ?? '');
    for (const partyId of partyIds.slice(1)) await confirming.join(matter, again.confirmationId, partyId);
    expect(await windows()).toEqual([stopped, stopped]);
    await confirming.accept(matter, again.confirmationId);
    const [first = ''] = partyIds;
    await house.act(matter, matter.as(first), 'confirmation.withdraw', (work) =>
      house.get(WithdrawConfirmation).execute(work, again.confirmationId, { partyId: first }),
    );
    expect(await windows()).toEqual([stopped, stopped, running]);
  });

  it('stops the judge’s clock when it is rejected in review', async () => {
    const { matter, confirmationId } = await confirming.applied();
    await confirming.accept(matter, confirmationId);
    await house.act(matter, judge, 'confirmation.reject', (work) =>
      house.get(RejectConfirmation).execute(work, confirmationId, { groundCode: 'WRONG_COURT' }),
    );
    const clocks = await house.get(DeadlineReader).ofStream(matter.id);
    expect(clocks.find(({ code }) => code === 'DL-13')).toMatchObject({ status: 'stopped' });
  });

  it('counts as withdrawn when what the court asked for does not come in time', async () => {
    const { matter, confirmationId } = await confirming.applied();
    await confirming.accept(matter, confirmationId);
    await house.act(matter, judge, 'confirmation.ask-supplement', (work) =>
      house.get(AskSupplement).execute(work, confirmationId, { termDays: 7, items: ['请补充付款凭证'] }),
    );
    expect((await rowOf(confirmationId))?.askedFor).not.toContain('凭证');
    const subject = { type: 'confirmation', id: confirmationId };
    await house.happen(matter.id, 'deadline.reached', { code: 'DL-14', deadlineId: newId() }, subject);
    expect(await rowOf(confirmationId)).toMatchObject({ state: 'withdrawn', endedWhy: 'NOT_SUPPLEMENTED' });
    // Those who applied are told what became of it.
    const [withdrawn] = await house.eventsOf(matter.id, 'confirmation.withdrawn');
    expect(withdrawn?.visibility).toBe('parties');
  });

  it('falls when the agreement falls', async () => {
    const { matter, confirmationId, happen } = await confirming.applied();
    await happen('settlement.voided', { reasonCode: 'RESCINDED' });
    expect(await rowOf(confirmationId)).toMatchObject({ endedWhy: 'AGREEMENT_FELL_AWAY' });
    const view = await house.view(matter, matter.as(matter.applicants[0] ?? ''));
    expect(await house.get(ConfirmationActions).actions(view)).toEqual([]);
    expect(await house.get(ConfirmationSection).read(view)).toHaveLength(1);
  });
});
