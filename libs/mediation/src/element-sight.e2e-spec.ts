import type { Persona } from '#journey';
import type { PlacedMatter } from '#testing/placed-matter';
import { RoomGuests } from '#testing/room-guests';
import { until } from '#testing/until';
import { openWorld, type World } from '#testing/world';
import { ElementTable } from './element-table.fixture.js';

describe('who knows of points of fact, and who may speak to them', () => {
  let world: World;
  let table: ElementTable;
  let matter: PlacedMatter;
  let mediator: Persona;

  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    table = await ElementTable.open(world);
    ({ matter, mediator } = table);
  });
  afterEach(() => table.room.giveUp());
  afterAll(() => world.close());

  it('are for those at the table: an officer, a stranger and another matter’s people know of none', async () => {
    const id = await table.one();
    const aside = await world.cast.party('15439990001');
    const elsewhere = await table.room.another();
    const clerk = await world.staff('renmin');
    const judge = await world.staff('lianfaguan');
    for (const who of [matter.officer, clerk, judge, aside, elsewhere.applicant]) {
      await expect(table.list(who)).rejects.toThrow(/40[34]/);
      expect([403, 404]).toContain((await table.say(who, id, matter.a)).status);
      expect([403, 404]).toContain(
        (await who.ask('POST', table.path(), { body: { elements: [table.amount()] } })).status,
      );
    }
    const astray = `/disputes/${elsewhere.id}/elements/${id}/views`;
    const body = { partyId: elsewhere.a, wording: 1, view: 'AGREED' };
    const answer = await elsewhere.applicant.ask('POST', astray, { body });
    expect(answer.body).toMatchObject({ status: 404, code: 'element.not-found' });
    await elsewhere.act(elsewhere.respondent, 'consents/withdrawal', {
      ...{ partyId: elsewhere.r, scope: 'MEDIATION' },
    });
  });

  it('are answered by nobody for another, and by nobody but who may admit', async () => {
    const id = await table.one();
    expect(
      await table.refused(matter.applicant, `/${id}/views`, {
        partyId: matter.r,
        wording: 1,
        view: 'AGREED',
      }),
    ).toBe('dispute.no-authority');
    expect(
      await table.refused(mediator, `/${id}/views`, { partyId: matter.r, wording: 1, view: 'AGREED' }),
    ).toBe('access.forbidden');
    expect(await table.refused(matter.applicant, '', { elements: [table.amount()] })).toBe(
      'access.forbidden',
    );
    for (const rest of ['/taking', `/${id}/dropping`])
      expect(await table.refused(matter.applicant, rest)).toBe('access.forbidden');
    const agent = await table.standIn('AGENT');
    expect(
      await table.refused(agent, `/${id}/views`, { partyId: matter.a, wording: 1, view: 'AGREED' }),
    ).toBe('dispute.no-authority');
    expect((await table.say(agent, id, matter.a, { view: 'DISPUTED' })).status).toBe(200);
    const admitting = await table.standIn('AGENT', ['ADMIT']);
    expect((await table.say(admitting, id, matter.a)).status).toBe(200);
    const helper = await table.standIn('HELPER');
    await expect(table.list(helper)).rejects.toThrow(/403/);
  });

  it('are told live to who sits in the room, raise no version, and leave no word in the record or a column', async () => {
    const guests = new RoomGuests(world.url, table.room);
    await guests.everybody();
    const line = await guests.inside(matter.applicant);
    const { version } = await matter.officer.dispute(matter.id);
    const before = line.changes;
    const secret = '银杏树下的约定七四一';
    const id = await table.one({ label: '约定的地方', value: secret, sourceCode: 'MEDIATOR' });
    await until(() => Promise.resolve(line.changes > before));
    const between = line.changes;
    await table.say(matter.respondent, id, matter.r, { view: 'DISPUTED', value: `不是${secret}` });
    await until(() => Promise.resolve(line.changes > between));
    expect((await matter.officer.dispute(matter.id)).version).toBe(version);
    const stored = await Promise.all(
      STORED.map((table) => world.database.reads.select<object>(`SELECT * FROM ${table}`)),
    );
    expect(JSON.stringify(stored)).not.toContain(secret);
    guests.leave();
  });
});

const STORED = [
  ...['mediation_elements', 'mediation_element_views', 'stream_events', 'event_particulars'],
  ...['audit_facts', 'outbox_messages', 'idempotency_keys'],
];
