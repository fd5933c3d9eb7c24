import { calendarDay, newId, SYSTEM } from '#kernel';
import { OutboxMessageRow } from '#platform/database';
import { deadlineRoom, type DeadlineRoom } from '#testing/deadline-room';
import { until } from '#testing/until';
import { CalendarYearEntity } from '../persistence/calendar.entity.js';
import { DeadlineEntity } from '../persistence/deadline.entity.js';

const newYear2027 = {
  year: 2027,
  papers: ['https://www.gov.cn/2027'],
  days: ['2027-01-01', '2027-01-02', '2027-01-03'].map((date) => ({
    date: calendarDay(date),
    name: '元旦',
    off: true,
  })),
};

describe('the watch over clocks', () => {
  let room: DeadlineRoom;
  let dispute: string;
  const offer = async (stream = dispute) => {
    const id = newId();
    await room.happen(stream, 'referral.offered', { subject: { type: 'referral', id } });
    return id;
  };

  beforeEach(async () => {
    room = await deadlineRoom('2026-11-02');
    dispute = await room.openDispute();
  });
  afterEach(() => room.database.close());

  it('does nothing before the last day is over, and tells it at 24:00', async () => {
    const referral = await offer();
    const watch = await room.watch();
    room.clock.set(new Date('2026-11-05T15:59:59.999Z'));
    await watch.tick();
    expect(await room.eventsOf(dispute, 'deadline.reached')).toEqual([]);
    room.clock.set(new Date('2026-11-05T16:00:00.000Z'));
    await watch.tick();
    const [clock] = await room.reader.ofStream(dispute);
    expect(await room.eventsOf(dispute, 'deadline.reached')).toEqual([
      { data: { code: 'DL-05', deadlineId: clock?.id }, subjectId: referral },
    ]);
    expect(clock).toMatchObject({ status: 'expired', actAt: null, leaseOwner: null });
  });

  it('says exactly when it has to look again', async () => {
    await offer();
    const watch = await room.watch();
    room.clock.set(new Date('2026-11-05T15:59:59.700Z'));
    await watch.tick();
    expect(await watch.tick()).toBe(300);
  });

  it('lets two watches act on many clocks once each, and the owner room react in the same commit', async () => {
    const streams = await Promise.all(Array.from({ length: 60 }, () => room.openDispute()));
    for (const stream of streams) await offer(stream);
    room.reactions.on('deadline.reached', async (tx, { stream, subject }) => {
      const data = { referralId: subject.id, bodyId: 'b' };
      await tx.record({
        type: 'referral.timed-out',
        stream,
        subject,
        data,
        visibility: 'staff',
        actor: SYSTEM,
      });
    });
    room.goTo('2026-11-06');
    const [one, other] = [await room.watch(), await room.watch()];
    await Promise.all([one.tick(), other.tick()]);
    // A watch that lost a race leaves the clock to the other's lease.
    await Promise.all([one.tick(), other.tick()]);
    for (const stream of streams) {
      expect(await room.eventsOf(stream, 'deadline.reached')).toHaveLength(1);
      expect(await room.eventsOf(stream, 'referral.timed-out')).toHaveLength(1);
    }
  });

  it('leaves a clock that was stopped in time alone', async () => {
    const referral = await offer();
    room.goTo('2026-11-05', '23:59');
    await room.happen(dispute, 'referral.accepted', { subject: { type: 'referral', id: referral } });
    room.goTo('2026-11-20');
    await (await room.watch()).tick();
    expect(await room.eventsOf(dispute, 'deadline.reached')).toEqual([]);
  });

  it('warns once for each point before the end', async () => {
    await room.happen(dispute, 'preservation.taken', { data: { takenAt: '2026-11-02', beforeSuit: true } });
    const watch = await room.watch();
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-27', '2026-12-01', '2026-12-01']) {
      room.goTo(day, '08:00');
      await watch.tick();
    }
    const levels = (await room.eventsOf(dispute, 'deadline.warned')).map(({ data }) => data['level']);
    expect(levels).toEqual(['amber', 'amber', 'red']);
  });

  it('runs through a year that passes in a second, each clock once', async () => {
    await offer();
    await room.happen(dispute, 'preservation.taken', { data: { takenAt: '2026-11-02', beforeSuit: true } });
    await room.happen(dispute, 'limitation.stamped', {
      data: { occasion: 'RECEIVED', at: '2026-11-02', kind: 'ORDINARY' },
    });
    room.goTo('2027-11-02');
    const watches = [await room.watch(), await room.watch()];
    await Promise.all(watches.map((watch) => watch.tick()));
    await Promise.all(watches.map((watch) => watch.tick()));
    const codes = (await room.eventsOf(dispute, 'deadline.reached')).map(({ data }) => data['code']).sort();
    expect(codes).toEqual(['DL-05', 'DL-19']);
  });

  it('does not let one owner that refuses hold up the others', async () => {
    const other = await room.openDispute();
    await offer();
    await offer(other);
    room.reactions.on('deadline.reached', (_, event) =>
      event.stream === dispute ? Promise.reject(new Error('not now')) : Promise.resolve(),
    );
    room.goTo('2026-11-06');
    const watch = await room.watch();
    await watch.tick();
    expect(await room.eventsOf(other, 'deadline.reached')).toHaveLength(1);
    const [waiting] = await room.reader.ofStream(dispute);
    expect(waiting?.status).toBe('running');
  });

  it('takes over a clock whose watch died', async () => {
    await offer();
    room.goTo('2026-11-06');
    await room.database.unitOfWork.run((tx) => {
      const dead = { leaseOwner: 'dead', leaseUntil: new Date(tx.now.getTime() + 30_000) };
      tx.updateAny(DeadlineEntity, { stream: dispute }, dead);
      return Promise.resolve();
    });
    const watch = await room.watch();
    await watch.tick();
    expect(await room.eventsOf(dispute, 'deadline.reached')).toEqual([]);
    room.clock.advance(30_000);
    await watch.tick();
    expect(await room.eventsOf(dispute, 'deadline.reached')).toHaveLength(1);
  });

  it('runs by itself once started', async () => {
    await offer();
    const watch = await room.watch();
    watch.start();
    room.goTo('2026-11-06');
    await until(async () => (await room.eventsOf(dispute, 'deadline.reached')).length > 0);
    await watch.onApplicationShutdown();
    expect(await room.eventsOf(dispute, 'deadline.reached')).toHaveLength(1);
  });

  describe('when a year is not announced yet', () => {
    const startTerm = (stream: string, startedAt: string) =>
      room.happen(stream, 'attempt.term-started', {
        subject: { type: 'attempt', id: newId() },
        data: { track: 'PRE_FILING', procedure: 'ORDINARY', bodyKind: 'PEOPLES', startedAt },
      });

    it('recomputes every provisional clock when the notice is loaded, and keeps the old day', async () => {
      await startTerm(dispute, '2026-12-02');
      const [before] = await room.reader.ofStream(dispute);
      expect(before).toMatchObject({ dueDate: '2027-01-01', provisional: true, missingYear: 2027 });
      expect(await room.load.execute(newYear2027, SYSTEM)).toMatchObject({ year: 2027, days: 3, moved: 1 });
      const [after] = await room.reader.ofStream(dispute);
      expect(after).toMatchObject({ dueDate: '2027-01-04', provisional: false, missingYear: null });
      const [moved] = (await room.reader.historyOf(after?.id ?? '')).filter(
        ({ cause }) => cause === 'recomputed',
      );
      expect(moved).toMatchObject({ dueBefore: '2027-01-01', dueAfter: '2027-01-04' });
      const [told] = await room.eventsOf(dispute, 'deadline.recomputed');
      expect(told?.data).toEqual({
        code: 'DL-07',
        deadlineId: after?.id,
        from: '2027-01-01',
        to: '2027-01-04',
      });
      expect(await room.load.execute(newYear2027, SYSTEM)).toMatchObject({ moved: 0 });
    });

    it('recomputes a date of this year that the next year’s notice makes a holiday', async () => {
      await startTerm(dispute, '2026-12-01');
      const eve = { date: calendarDay('2026-12-31'), name: '元旦', off: true };
      await room.load.execute({ ...newYear2027, days: [eve, ...newYear2027.days] }, SYSTEM);
      const [clock] = await room.reader.ofStream(dispute);
      expect(clock?.dueDate).toBe('2027-01-04');
    });

    it('leaves ended clocks as they were decided', async () => {
      await startTerm(dispute, '2026-12-02');
      const [running] = await room.reader.ofStream(dispute);
      await room.happen(dispute, 'attempt.ended', {
        subject: { type: 'attempt', id: running?.subjectId ?? '' },
      });
      await room.load.execute(newYear2027, SYSTEM);
      const [ended] = await room.reader.ofStream(dispute);
      expect(ended).toMatchObject({ status: 'stopped', dueDate: '2027-01-01', provisional: true });
    });

    it('catches up when the process that loaded the year died before it recomputed', async () => {
      await startTerm(dispute, '2026-12-02');
      const watch = await room.watch();
      await room.database.unitOfWork.run((tx) => {
        tx.insert(CalendarYearEntity, { ...newYear2027, loadedAt: tx.now, loadedBy: 'admin' });
        return Promise.resolve();
      });
      await watch.tick();
      const [clock] = await room.reader.ofStream(dispute);
      expect(clock).toMatchObject({ dueDate: '2027-01-04', provisional: false });
    });

    it('catches up with a clock that a process without the new year started later', async () => {
      await room.database.unitOfWork.run((tx) => {
        tx.insert(CalendarYearEntity, { ...newYear2027, loadedAt: tx.now, loadedBy: 'admin' });
        return Promise.resolve();
      });
      const watch = await room.watch();
      await watch.tick();
      await startTerm(dispute, '2026-12-02');
      room.clock.advance(60_000);
      await watch.tick();
      const [clock] = await room.reader.ofStream(dispute);
      expect(clock).toMatchObject({ dueDate: '2027-01-04', provisional: false });
    });

    it('tells the administrators of each court once', async () => {
      const courts = ['court-a', 'court-a', 'court-b'];
      for (const courtId of courts) {
        const stream = await room.openDispute();
        await room.happen(stream, 'dispute.opened', { data: { channel: 'WEB', courtId } });
        await startTerm(stream, '2026-12-02');
      }
      const watches = [await room.watch(), await room.watch()];
      for (const watch of watches) await watch.tick();
      for (const watch of watches) await watch.tick();
      const sent = await room.database.reads.find(OutboxMessageRow, { topic: 'delivery.alert' });
      expect(
        sent
          .map(({ payload }) => payload)
          .sort((a, b) => (String(a['courtId']) < String(b['courtId']) ? -1 : 1)),
      ).toEqual([
        { topic: 'calendar.year-missing', year: 2027, courtId: 'court-a' },
        { topic: 'calendar.year-missing', year: 2027, courtId: 'court-b' },
      ]);
    });
  });
});
