import { newId, SYSTEM } from '#kernel';
import { deadlineRoom, type DeadlineRoom } from '#testing/deadline-room';

describe('clocks and the events that drive them', () => {
  let room: DeadlineRoom;
  let dispute: string;
  const clocks = async (code?: string) =>
    (await room.reader.ofStream(dispute)).filter((clock) => code === undefined || clock.code === code);
  const on = (type: string, id: string) => ({ subject: { type, id } });

  beforeAll(async () => {
    room = await deadlineRoom('2026-11-02');
  });
  afterAll(() => room.database.close());
  beforeEach(async () => {
    room.goTo('2026-11-02', '10:00');
    dispute = await room.openDispute();
  });

  it('are stored as their entities say, on either database', async () => {
    const { upQueries } = await room.database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('start with the instant the event names, on its subject, by the rule of the day', async () => {
    const complaint = newId();
    const data = { receivedAt: '2026-09-24T09:00:00.000Z', track: 'POST_FILING' };
    const event = await room.happen(dispute, 'complaint.lodged', { ...on('complaint', complaint), data });
    const [clock] = await clocks('DL-01');
    expect(clock).toMatchObject({
      code: 'DL-01',
      subjectType: 'complaint',
      subjectId: complaint,
      startEventId: event.id,
      dueDate: '2026-10-08',
      status: 'running',
      provisional: false,
      ruleVersion: 1,
      calendarVersion: room.calendars.current.version,
    });
    expect(clock?.dueAt?.toISOString()).toBe('2026-10-08T16:00:00.000Z');
  });

  it('start only once however often the event comes', async () => {
    const referral = on('referral', newId());
    await room.happen(dispute, 'referral.offered', referral);
    await room.happen(dispute, 'referral.offered', referral);
    expect(await clocks('DL-05')).toHaveLength(1);
  });

  it('stop with the event that settles them and keep their history', async () => {
    const referral = on('referral', newId());
    await room.happen(dispute, 'referral.offered', referral);
    await room.happen(dispute, 'referral.accepted', on('referral', newId()));
    expect((await clocks('DL-05'))[0]?.status).toBe('running');
    await room.happen(dispute, 'referral.accepted', referral);
    const [clock] = await clocks('DL-05');
    expect(clock).toMatchObject({ status: 'stopped', actAt: null });
    const history = await room.reader.historyOf(clock?.id ?? '');
    expect(history.map(({ cause }) => cause).sort()).toEqual(['started', 'stopped']);
  });

  it('hold the registration clock while papers are corrected and begin it anew when they arrive', async () => {
    const complaint = on('complaint', newId());
    await room.happen(dispute, 'complaint.lodged', { ...complaint, data: { receivedAt: '2026-11-02' } });
    room.goTo('2026-11-04', '09:00');
    await room.happen(dispute, 'complaint.correction-noticed', { ...complaint, data: { termDays: 10 } });
    expect((await clocks('DL-01'))[0]).toMatchObject({ dueDate: null, actAt: null, status: 'running' });
    expect((await clocks('DL-02'))[0]).toMatchObject({ dueDate: '2026-11-16', term: 10 });
    room.goTo('2026-11-12', '09:00');
    await room.happen(dispute, 'complaint.corrected', { ...complaint, data: { receivedAt: '2026-11-12' } });
    const registration = await clocks('DL-01');
    expect(registration.map(({ status, dueDate }) => [status, dueDate])).toEqual([
      ['superseded', null],
      ['running', '2026-11-19'],
    ]);
    expect((await clocks('DL-02'))[0]?.status).toBe('stopped');
  });

  it('go on with what was left when corrections lapse', async () => {
    const complaint = on('complaint', newId());
    await room.happen(dispute, 'complaint.lodged', { ...complaint, data: { receivedAt: '2026-11-02' } });
    room.goTo('2026-11-04');
    await room.happen(dispute, 'complaint.correction-noticed', { ...complaint, data: { termDays: 3 } });
    room.goTo('2026-11-09');
    await room.happen(dispute, 'complaint.corrections-lapsed', complaint);
    expect((await clocks('DL-01'))[0]).toMatchObject({
      dueDate: '2026-11-16',
      exclusions: [{ from: '2026-11-04', to: '2026-11-09' }],
    });
  });

  it.each([
    ['PRE_FILING', 'ORDINARY', 'PEOPLES', undefined, 'DL-07', '2026-12-02'],
    ['POST_FILING', 'ORDINARY', 'PEOPLES', undefined, 'DL-08', '2026-11-17'],
    ['IN_TRIAL', 'SUMMARY', 'PEOPLES', undefined, 'DL-09', '2026-11-09'],
    ['POST_FILING', 'SMALL', 'PEOPLES', undefined, 'DL-09', '2026-11-09'],
    ['SELF', 'ORDINARY', 'PEOPLES', 20, 'DL-07.1', '2026-11-23'],
    ['SELF', 'ORDINARY', 'LABOUR', 15, 'DL-27', '2026-11-17'],
  ])(
    'choose the term of track %s, procedure %s, body %s',
    async (track, procedure, bodyKind, termDays, code, due) => {
      const data = { track, procedure, bodyKind, termOf: 'BODY', startedAt: '2026-11-02T02:00:00.000Z' };
      await room.happen(dispute, 'attempt.term-started', {
        ...on('attempt', newId()),
        data: termDays === undefined ? data : { ...data, termDays },
      });
      expect((await clocks()).map((clock) => [clock.code, clock.dueDate])).toEqual([[code, due]]);
    },
  );

  it('leave an appraisal out, and lengthen the term by what was agreed, within its cap', async () => {
    const attempt = on('attempt', newId());
    const data = {
      track: 'POST_FILING',
      procedure: 'ORDINARY',
      bodyKind: 'PEOPLES',
      startedAt: '2026-11-02',
    };
    await room.happen(dispute, 'attempt.term-started', { ...attempt, data });
    await room.happen(dispute, 'attempt.appraisal-started', { ...attempt, data: { from: '2026-11-05' } });
    expect((await clocks('DL-08'))[0]?.dueDate).toBeNull();
    await room.happen(dispute, 'attempt.appraisal-ended', { ...attempt, data: { to: '2026-11-15' } });
    expect((await clocks('DL-08'))[0]?.dueDate).toBe('2026-11-27');
    await room.happen(dispute, 'attempt.extended', { ...attempt, data: { days: 20 } });
    expect((await clocks('DL-08'))[0]).toMatchObject({ dueDate: '2026-12-17', extensionDays: 20 });
    await room.happen(dispute, 'attempt.extended', { ...attempt, data: { days: 20 } });
    // 15 days, 10 excluded, 30 of the 40 asked for: 27 December is a Sunday.
    expect((await clocks('DL-08'))[0]?.dueDate).toBe('2026-12-28');
  });

  it('let nothing hold the suit after preservation', async () => {
    await room.happen(dispute, 'preservation.taken', {
      data: { takenAt: '2026-11-02T03:00:00.000Z', beforeSuit: true },
    });
    await room.happen(dispute, 'attempt.appraisal-started', {
      ...on('attempt', newId()),
      data: { from: '2026-11-05' },
    });
    expect((await clocks('DL-19'))[0]?.dueDate).toBe('2026-12-02');
    await room.happen(dispute, 'complaint.lodged', {
      ...on('complaint', newId()),
      data: { receivedAt: '2026-11-20' },
    });
    expect((await clocks('DL-19'))[0]?.status).toBe('stopped');
  });

  it('follow an agreement from effect to the ruling', async () => {
    const settlementId = newId();
    const confirmation = on('confirmation', newId());
    const effective = { settlementId, effectiveAt: '2026-11-02T02:00:00.000Z', confirmable: true };
    await room.happen(dispute, 'settlement.effective', {
      ...on('settlement', settlementId),
      data: effective,
    });
    const applied = { settlementId, receivedAt: '2026-11-10T02:00:00.000Z' };
    await room.happen(dispute, 'confirmation.applied', { ...confirmation, data: applied });
    expect((await clocks('DL-11'))[0]).toMatchObject({ status: 'stopped', dueDate: '2026-12-02' });
    await room.happen(dispute, 'confirmation.accepted', confirmation);
    expect((await clocks('DL-12'))[0]?.status).toBe('stopped');
    await room.happen(dispute, 'confirmation.review-extended', { ...confirmation, data: { days: 10 } });
    expect((await clocks('DL-13'))[0]?.dueDate).toBe('2026-11-27');
    await room.happen(dispute, 'confirmation.decided', { ...confirmation, data: { result: 'VALID' } });
    expect(await clocks('DL-15')).toEqual([]);
    const [partyId, otherId] = [newId(), newId()];
    const reached = (id: string, receivedAt: string) =>
      room.happen(dispute, 'confirmation.ruling-received', {
        ...confirmation,
        data: { partyId: id, receivedAt },
      });
    await reached(partyId, '2026-11-16T02:00:00.000Z');
    await reached(otherId, '2026-11-18T02:00:00.000Z');
    expect((await clocks('DL-15')).map(({ subjectId, dueDate }) => [subjectId, dueDate])).toEqual([
      [partyId, '2026-12-01'],
      [otherId, '2026-12-03'],
    ]);
    const codes = (await clocks()).map(({ code, status }) => `${code} ${status}`).sort();
    expect(codes).toEqual([
      'DL-11 stopped',
      'DL-12 stopped',
      'DL-13 stopped',
      'DL-15 running',
      'DL-15 running',
      'DL-16 running',
    ]);
  });

  it('start no window for an agreement that cannot be confirmed', async () => {
    const data = { effectiveAt: '2026-11-02T02:00:00.000Z', confirmable: false };
    await room.happen(dispute, 'settlement.effective', { ...on('settlement', newId()), data });
    expect(await clocks()).toEqual([]);
  });

  it('only explain limitation: nothing will ever be announced', async () => {
    await room.happen(dispute, 'limitation.stamped', { data: { kind: 'ORDINARY', at: '2026-11-02' } });
    await room.happen(dispute, 'limitation.stamped', { data: { kind: 'ORDINARY', at: '2026-11-20' } });
    const stamped = await clocks('DL-37');
    expect(stamped.map(({ status, dueDate, actAt }) => [status, dueDate, actAt])).toEqual([
      ['superseded', '2029-11-02', null],
      ['running', '2029-11-20', null],
    ]);
    expect(stamped[1]?.steps.at(-1)?.code).toBe('information-only');
  });

  it.each([
    ['ORDINARY', [['DL-37', '2029-11-02']]],
    ['LABOUR', [['DL-28', '2027-11-02']]],
    [
      'LAND',
      [
        ['DL-34.1', '2028-11-02'],
        ['DL-37', '2029-11-02'],
      ],
    ],
  ])('count the limitation of %s by its own years, and anew when the talks are over', async (kind, dues) => {
    const now = async () =>
      (await clocks())
        .filter(({ status }) => status === 'running')
        .map(({ code, dueDate }) => [code, dueDate])
        .sort();
    await room.happen(dispute, 'limitation.stamped', { data: { kind, at: '2026-11-02' } });
    expect(await now()).toEqual(dues);
    room.goTo('2026-12-06');
    await room.happen(dispute, 'attempt.ended', on('attempt', newId()));
    expect(await now()).toEqual(dues.map(([code, due = '']) => [code, due.replace('-11-02', '-12-06')]));
  });

  it('let no measure lapse that was taken after the suit was brought', async () => {
    const data = { takenAt: '2026-11-02T03:00:00.000Z', beforeSuit: false };
    await room.happen(dispute, 'preservation.taken', { data });
    expect(await clocks()).toEqual([]);
  });

  it('give committees for medical disputes thirty working days', async () => {
    const data = { track: 'SELF', procedure: 'ORDINARY', bodyKind: 'PEOPLES', termOf: 'MEDICAL_COMMITTEE' };
    const started = { ...data, startedAt: '2026-11-02T02:00:00.000Z', termDays: 30 };
    await room.happen(dispute, 'attempt.term-started', { ...on('attempt', newId()), data: started });
    expect((await clocks()).map(({ code, dueDate }) => [code, dueDate])).toEqual([['DL-31.1', '2026-12-14']]);
  });

  it('explain the two years of enforcement from the last day of performance, anew when it is asked for', async () => {
    const settlement = on('settlement', newId());
    const from = { from: '2026-12-31' };
    await room.happen(dispute, 'performance.enforceable', { ...settlement, data: from });
    expect((await clocks('DL-17'))[0]).toMatchObject({ dueDate: '2029-01-01', actAt: null });
    room.goTo('2027-02-01');
    await room.happen(dispute, 'performance.enforcement-sought', settlement);
    expect((await clocks('DL-17')).at(-1)).toMatchObject({ status: 'running', dueDate: '2029-02-01' });
    await room.happen(dispute, 'performance.completed', settlement);
    expect((await clocks('DL-17')).at(-1)?.status).toBe('stopped');
  });

  it('note the joint request for arbitral review of a labour agreement', async () => {
    const data = { effectiveAt: '2026-11-02T02:00:00.000Z', confirmable: false, bodyKind: 'LABOUR' };
    await room.happen(dispute, 'settlement.effective', { ...on('settlement', newId()), data });
    expect((await clocks()).map(({ code, dueDate }) => [code, dueDate])).toEqual([['DL-30', '2026-11-17']]);
  });

  it('are undone with the unit of work that failed', async () => {
    const failing = room.database.unitOfWork.run(async (tx) => {
      const subject = { type: 'referral', id: newId() };
      await tx.record({
        type: 'referral.offered',
        stream: dispute,
        subject,
        data: {},
        visibility: 'staff',
        actor: SYSTEM,
      });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await clocks()).toEqual([]);
  });

  it('do not start behind an event that settled them in the same breath', async () => {
    const own = await deadlineRoom('2026-11-02', (reactions) => {
      reactions.on('appointment.court-asked', async (tx, { stream, subject }) => {
        const named = { appointmentId: subject.id, mediatorId: 'm', by: 'COURT' };
        const event = { type: 'appointment.mediator-named', stream, subject, data: named };
        await tx.record({ ...event, visibility: 'parties', actor: SYSTEM });
      });
    });
    const stream = await own.openDispute();
    await own.happen(stream, 'appointment.court-asked', on('appointment', newId()));
    expect(await own.reader.ofStream(stream)).toEqual([]);
    await own.database.close();
  });
});
