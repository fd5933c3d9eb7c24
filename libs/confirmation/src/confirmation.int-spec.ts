import { DeadlineReader } from '#deadlines';
import { newId, type Actor } from '#kernel';
import { courtId, MediatingHouse, staff, type Matter, type MatterChoice } from '#testing/mediating-house';
import { testDialect } from '#testing/database';
import { WithdrawConfirmation } from './application/answer-court.js';
import { BeginConfirmation } from './application/begin-confirmation.js';
import { ConfirmationActions } from './application/confirmation.actions.js';
import { ConfirmationSection } from './application/confirmation.section.js';
import { JoinConfirmation } from './application/join-confirmation.js';
import {
  AcceptConfirmation,
  AskSupplement,
  DecideConfirmation,
  RejectConfirmation,
} from './application/judge-confirmation.js';
import { NoteRulingReceipt } from './application/note-ruling-receipt.js';
import { RulingReceiptActions } from './application/ruling-receipt.actions.js';
import * as room from './index.js';
import { ConfirmationEntity } from './persistence/confirmation.entity.js';

describe(`confirmation on ${testDialect}`, () => {
  let house: MediatingHouse;
  const judge = staff('CONFIRMATION_JUDGE');
  beforeAll(async () => {
    house = await MediatingHouse.open({ ...room, module: room.ConfirmationModule });
    await house.court(courtId);
  });
  afterAll(() => house.close());

  const refused = (rule: string): unknown =>
    expect.objectContaining({ params: expect.objectContaining({ rule }) as object });

  /** A matter whose agreement is in force, as the room that makes agreements tells it. */
  async function agreed(choice: MatterChoice = {}, confirmable = true) {
    const matter = await house.matter(choice);
    const settlementId = newId();
    const partyIds = [...matter.applicants, ...matter.respondents];
    const subject = { type: 'settlement', id: settlementId };
    const happen = (type: string, data: object, actor?: Actor) =>
      house.happen(matter.id, type, { settlementId, ...data }, subject, actor);
    await happen(
      'settlement.drafted',
      { claimIds: matter.claimIds, partyIds, form: 'WRITTEN' },
      matter.mediator,
    );
    const effectiveAt = house.clock.now().toISOString();
    const facts = {
      bodyKind: 'PEOPLES',
      remainingClaims: 0,
      claimIds: matter.claimIds,
      partyIds,
      confirmable,
    };
    await happen('settlement.effective', { ...facts, effectiveAt });
    return { matter, settlementId, partyIds, happen };
  }
  const begin = (matter: Matter, settlementId: string, partyId: string, court = courtId) =>
    house.act(matter, matter.as(partyId), 'confirmation.begin', (work) =>
      house.get(BeginConfirmation).execute(work, settlementId, { partyId, courtId: court }),
    );
  const join = (matter: Matter, confirmationId: string, partyId: string) =>
    house.act(matter, matter.as(partyId), 'confirmation.join', (work) =>
      house.get(JoinConfirmation).execute(work, confirmationId, { partyId }),
    );
  const rowOf = (id: string) => house.reads.findOne(ConfirmationEntity, { id });
  async function applied(choice: MatterChoice = {}) {
    const known = await agreed(choice);
    const { matter, settlementId, partyIds } = known;
    const { confirmationId } = await begin(matter, settlementId, partyIds[0] ?? '');
    for (const partyId of partyIds.slice(1)) await join(matter, confirmationId, partyId);
    return { ...known, confirmationId };
  }
  const accept = (matter: Matter, confirmationId: string, by = judge) =>
    house.act(matter, by, 'confirmation.accept', (work) =>
      house.get(AcceptConfirmation).execute(work, confirmationId),
    );

  it('has the tables its entities describe', async () => expect(await house.pendingSchema()).toEqual([]));

  it('is an application only when every party of the agreement has joined', async () => {
    const { matter, settlementId, partyIds } = await agreed({ respondents: 2 });
    const [a = '', b = '', c = ''] = partyIds;
    const { confirmationId, waitingFor } = await begin(matter, settlementId, a);
    expect(waitingFor).toEqual([b, c]);
    expect(await join(matter, confirmationId, b)).toMatchObject({ state: 'collecting' });
    await expect(join(matter, confirmationId, b)).rejects.toEqual(refused('confirmation.joins-once'));
    expect(await join(matter, confirmationId, c)).toMatchObject({ state: 'applied', waitingFor: [] });
    expect(await house.eventsOf(matter.id, 'confirmation.applied')).toHaveLength(1);
  });

  it('is a ruling by a judge who did not mediate, after hearing the parties together', async () => {
    const { matter, confirmationId, settlementId } = await applied();
    const both = staff('CONFIRMATION_JUDGE', courtId, matter.mediator.personId);
    await expect(accept(matter, confirmationId, both)).rejects.toEqual(
      refused('confirmation.judge-had-no-other-role'),
    );
    await accept(matter, confirmationId);
    const decide = (heardTogether: boolean) =>
      house.act(matter, judge, 'confirmation.decide', (work) =>
        house.get(DecideConfirmation).execute(work, confirmationId, { result: 'VALID', heardTogether }),
      );
    await expect(decide(false)).rejects.toEqual(refused('confirmation.parties-heard-together'));
    await decide(true);
    const [decided] = await house.eventsOf(matter.id, 'confirmation.decided');
    expect(decided?.data).toMatchObject({ settlementId, result: 'VALID' });
  });

  it('may be objected to by each party for fifteen days from the day it received the ruling', async () => {
    const { matter, confirmationId, partyIds } = await applied();
    const [first = ''] = partyIds;
    const receive = (receivedAt: Date, partyId = first) =>
      house.act(matter, judge, 'confirmation.note-receipt', (work) =>
        house
          .get(NoteRulingReceipt)
          .execute(work, confirmationId, { partyId, receivedAt: receivedAt.toISOString() }),
      );
    const now = house.clock.now();
    await accept(matter, confirmationId);
    await expect(receive(now)).rejects.toEqual(refused('confirmation.objection-to-a-valid-ruling'));
    await house.act(matter, judge, 'confirmation.decide', (work) =>
      house.get(DecideConfirmation).execute(work, confirmationId, { result: 'VALID', heardTogether: true }),
    );
    const objections = async () =>
      (await house.get(DeadlineReader).ofStream(matter.id)).filter(({ code }) => code === 'DL-15');
    expect(await objections()).toEqual([]);
    for (const wrong of [-86_400_000, 86_400_000])
      await expect(receive(new Date(now.getTime() + wrong))).rejects.toEqual(
        refused('confirmation.received-after-the-ruling'),
      );
    await expect(receive(now, newId())).rejects.toEqual(refused('confirmation.parties-of-the-agreement'));
    await receive(now);
    await expect(receive(now)).rejects.toEqual(refused('confirmation.receipt-noted-once'));
    expect(await objections()).toMatchObject([{ subjectType: 'party', subjectId: first, status: 'running' }]);
  });

  it('is written down by the court that ruled, which sees the matter until every party has received the ruling', async () => {
    const { matter, settlementId, partyIds } = await agreed({ track: 'SELF' });
    const [first = '', second = ''] = partyIds;
    const elsewhere = await house.court();
    const there = staff('CONFIRMATION_JUDGE', elsewhere);
    const begun = { partyId: first, courtId: elsewhere, ground: 'BODY_SEAT' } as const;
    const { confirmationId } = await house.act(matter, matter.as(first), 'confirmation.begin', (work) =>
      house.get(BeginConfirmation).execute(work, settlementId, begun),
    );
    await join(matter, confirmationId, second);
    await accept(matter, confirmationId, there);
    await house.act(matter, there, 'confirmation.decide', (work) =>
      house.get(DecideConfirmation).execute(work, confirmationId, { result: 'VALID', heardTogether: true }),
    );
    const receive = (by: Actor, partyId: string) =>
      house.act(matter, by, 'confirmation.note-receipt', (work) =>
        house.get(NoteRulingReceipt).execute(work, confirmationId, {
          ...{ partyId, receivedAt: house.clock.now().toISOString() },
        }),
      );
    const refusalFor = async (by: Actor) => {
      const [offer] = await house.get(RulingReceiptActions).actions(await house.view(matter, by));
      expect(offer?.action).toBe('confirmation.note-receipt');
      return offer?.refusal?.rule;
    };
    for (const other of [judge, staff('FILING_CLERK')]) {
      expect(await refusalFor(other)).toBe('confirmation.receipt-noted-by-the-court-that-ruled');
      await expect(receive(other, first)).rejects.toEqual(
        refused('confirmation.receipt-noted-by-the-court-that-ruled'),
      );
    }
    expect(await refusalFor(there)).toBeUndefined();
    await receive(there, first);
    await receive(there, second);
    const objections = (await house.get(DeadlineReader).ofStream(matter.id)).filter(
      ({ code }) => code === 'DL-15',
    );
    expect(objections.map(({ subjectId }) => subjectId).sort()).toEqual([first, second].sort());
    await expect(house.view(matter, there)).rejects.toThrow('dispute.not-found');
  });

  it('is asked of the court that entrusted the mediation, and nowhere else', async () => {
    const { matter, settlementId, partyIds } = await agreed();
    await expect(begin(matter, settlementId, partyIds[0] ?? '', await house.court())).rejects.toEqual(
      refused('confirmation.inviting-court'),
    );
  });

  it('asks for a ground where no court had invited', async () => {
    const { matter, settlementId, partyIds } = await agreed({ track: 'SELF' });
    await expect(begin(matter, settlementId, partyIds[0] ?? '')).rejects.toEqual(
      refused('confirmation.court-with-ground'),
    );
  });

  it('is never given for status or for what is not confirmable', async () => {
    const status = await agreed({ claimKind: 'STATUS' });
    await expect(begin(status.matter, status.settlementId, status.partyIds[0] ?? '')).rejects.toEqual(
      refused('confirmation.never-status-or-title'),
    );
    const oral = await agreed({}, false);
    await expect(begin(oral.matter, oral.settlementId, oral.partyIds[0] ?? '')).rejects.toEqual(
      refused('confirmation.written-by-lawful-body'),
    );
  });

  it('is not granted while a sham is suspected, and the parties meet no sign of it when they apply', async () => {
    const sham = await agreed();
    const flagId = newId();
    await house.happen(sham.matter.id, 'triage.flagged', { flagId, flag: 'FALSE_CLAIM' });
    const { confirmationId } = await begin(sham.matter, sham.settlementId, sham.partyIds[0] ?? '');
    for (const partyId of sham.partyIds.slice(1)) await join(sham.matter, confirmationId, partyId);
    await accept(sham.matter, confirmationId);
    const decide = (ruling: { result: 'VALID' } | { result: 'DISMISSED'; groundCode: string }) =>
      house.act(sham.matter, judge, 'confirmation.decide', (work) =>
        house.get(DecideConfirmation).execute(work, confirmationId, { ...ruling, heardTogether: true }),
      );
    await expect(decide({ result: 'VALID' })).rejects.toEqual(refused('confirmation.no-sham-suspected'));
    const cleared = { flagId, flag: 'FALSE_CLAIM', reasonCode: 'X' };
    await house.happen(sham.matter.id, 'triage.flag-cleared', cleared);
    await expect(decide({ result: 'VALID' })).resolves.toMatchObject({ result: 'VALID' });
  });

  it('can be dismissed while a sham is suspected', async () => {
    const { matter, confirmationId } = await applied();
    await accept(matter, confirmationId);
    await house.happen(matter.id, 'triage.flagged', { flagId: newId(), flag: 'FALSE_CLAIM' });
    const ruling = { result: 'DISMISSED', heardTogether: true, groundCode: 'HARMS_OTHERS' } as const;
    const decided = house.act(matter, judge, 'confirmation.decide', (work) =>
      house.get(DecideConfirmation).execute(work, confirmationId, ruling),
    );
    await expect(decided).resolves.toMatchObject({ result: 'DISMISSED' });
  });

  it('cannot be begun or joined after thirty days, whether or not anybody has looked at the clock', async () => {
    const { matter, settlementId, partyIds } = await agreed();
    const [a = '', b = ''] = partyIds;
    const { confirmationId } = await begin(matter, settlementId, a);
    const clocks = await house.get(DeadlineReader).ofStream(matter.id);
    const clock = clocks.find(({ code }) => code === 'DL-11');
    expect(clock?.subjectId).toBe(settlementId);
    const before = house.clock.now();
    house.clock.set(clock?.dueAt ?? before);
    await expect(join(matter, confirmationId, b)).rejects.toEqual(refused('confirmation.within-thirty-days'));
    const subject = { type: 'settlement', id: settlementId };
    await house.happen(matter.id, 'deadline.reached', { code: 'DL-11', deadlineId: clock?.id }, subject);
    expect(await rowOf(confirmationId)).toMatchObject({ state: 'withdrawn', endedWhy: 'WINDOW_LAPSED' });
    expect(await house.eventsOf(matter.id, 'confirmation.window-lapsed')).toHaveLength(1);
    house.clock.set(before);
  });

  it('leaves the rest of the thirty days where the court did not take it, or it was taken back', async () => {
    const { matter, settlementId, partyIds, confirmationId } = await applied();
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
    const again = await begin(matter, settlementId, partyIds[0] ?? '');
    for (const partyId of partyIds.slice(1)) await join(matter, again.confirmationId, partyId);
    expect(await windows()).toEqual([stopped, stopped]);
    await accept(matter, again.confirmationId);
    const [first = ''] = partyIds;
    await house.act(matter, matter.as(first), 'confirmation.withdraw', (work) =>
      house.get(WithdrawConfirmation).execute(work, again.confirmationId, { partyId: first }),
    );
    expect(await windows()).toEqual([stopped, stopped, running]);
  });

  it('stops the judge’s clock when it is rejected in review', async () => {
    const { matter, confirmationId } = await applied();
    await accept(matter, confirmationId);
    await house.act(matter, judge, 'confirmation.reject', (work) =>
      house.get(RejectConfirmation).execute(work, confirmationId, { groundCode: 'WRONG_COURT' }),
    );
    const clocks = await house.get(DeadlineReader).ofStream(matter.id);
    expect(clocks.find(({ code }) => code === 'DL-13')).toMatchObject({ status: 'stopped' });
  });

  it('counts as withdrawn when what the court asked for does not come in time', async () => {
    const { matter, confirmationId } = await applied();
    await accept(matter, confirmationId);
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
    const { matter, confirmationId, happen } = await applied();
    await happen('settlement.voided', { reasonCode: 'RESCINDED' });
    expect(await rowOf(confirmationId)).toMatchObject({ endedWhy: 'AGREEMENT_FELL_AWAY' });
    const view = await house.view(matter, matter.as(matter.applicants[0] ?? ''));
    expect(await house.get(ConfirmationActions).actions(view)).toEqual([]);
    expect(await house.get(ConfirmationSection).read(view)).toHaveLength(1);
  });
});
