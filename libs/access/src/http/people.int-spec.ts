import {
  AccessReader,
  DisputePlaces,
  Grants,
  People,
  RenewEncryption,
  standingsOf,
  type MadeAccount,
} from '#access';
import { newId } from '#kernel';
import { AccessHouse } from '#testing/access-house';

const PARTICULARS = {
  name: '张三丰',
  phone: '13812341234',
  idNumber: '11010519491231002X',
  address: '浙江省衢州市柯城区荷花中路12号',
};

describe('particulars of persons', () => {
  let house: AccessHouse;
  let court: { id: string; path: string };
  beforeEach(async () => {
    house = await AccessHouse.open();
    const root = await house.organisation('PLATFORM', '平台');
    court = await house.organisation('COURT', '柯城区人民法院', root.id);
  });
  afterEach(() => house.shut());
  const people = () => house.app.get(People);
  const read = async (id: string) => (await people().read(house.reads, [id])).get(id);

  /** Everything the tables hold, as a stolen dump would show it. */
  async function dump(): Promise<string> {
    const tables = [
      'people',
      'accounts',
      'sessions',
      'one_time_codes',
      'join_codes',
      'deliveries',
      'demo_messages',
    ];
    const ledger = [
      'outbox_messages',
      'stream_events',
      'event_particulars',
      'audit_facts',
      'idempotency_keys',
    ];
    const rows = [];
    for (const table of [...tables, ...ledger]) rows.push(await house.reads.select(`SELECT * FROM ${table}`));
    return JSON.stringify(rows);
  }

  it('lie encrypted, codes and tokens hashed; a dump shows none of them', async () => {
    await house.person(PARTICULARS);
    const code = await house.codeFor(PARTICULARS.phone);
    const { body } = await house.post('auth/phone-login', { phone: PARTICULARS.phone, code });
    const stolen = await dump();
    const secrets = [...Object.values(PARTICULARS), '三丰', code, String(body['accessToken']), '1949-12-31'];
    for (const secret of secrets) expect(stolen).not.toContain(secret);
  });

  it('are read again, with the birth date the number tells', async () => {
    const id = await house.person(PARTICULARS);
    expect(await read(id)).toMatchObject({ ...PARTICULARS, birthDate: '1949-12-31', minor: false });
    expect((await people().masked(house.reads, [id])).get(id)).toEqual({
      id,
      minor: false,
      name: '张*',
      phone: '138****1234',
      idNumber: '110***********002X',
      address: '浙江省衢州市柯城区***',
    });
  });

  it('the same person is found again by number and name, whatever the form', async () => {
    const id = await house.person(PARTICULARS);
    expect(await house.person({ ...PARTICULARS, address: '别处' })).toBe(id);
    expect((await read(id))?.address).toBe(PARTICULARS.address);
    expect(await house.person({ ...PARTICULARS, idNumber: '11010519491231002x' })).toBe(id);
    expect(await house.person({ name: '李四', phone: PARTICULARS.phone })).not.toBe(id);
  });

  it('a stranger’s identity number with another phone does not open the way to that person', async () => {
    const forged = await house.person({ ...PARTICULARS, phone: '13900000000' });
    const true_ = await house.person(PARTICULARS);
    expect(true_).not.toBe(forged);
    const without = { name: PARTICULARS.name, idNumber: PARTICULARS.idNumber };
    expect([forged, true_]).not.toContain(await house.person(without));
  });

  it('an identity number and another birth date do not go together', async () => {
    const attempt = house.person({ ...PARTICULARS, birthDate: '1950-01-01' as never });
    await expect(attempt).rejects.toMatchObject({ errors: [{ code: 'access.birth-date-differs' }] });
  });

  it('a rotation loses nobody, finds everybody, and frees the old keys', async () => {
    const id = await house.person(PARTICULARS);
    await house.staff('officer', court.id, ['DIVERSION_OFFICER'], { totpSecret: 'JBSWY3DPEHPK3PXP' });
    house.keys.rotate('field');
    house.keys.rotate('blind-index');
    expect(await house.person(PARTICULARS)).toBe(id);
    expect(await house.app.get(RenewEncryption).execute()).toBe(3);
    expect(await house.app.get(RenewEncryption).execute()).toBe(0);
    house.keys.destroy('field.v1');
    house.keys.destroy('blind-index.v1');
    expect(await house.person(PARTICULARS)).toBe(id);
    expect((await read(id))?.name).toBe(PARTICULARS.name);
  });

  it('destroying the key destroys the person’s words', async () => {
    const id = await house.person(PARTICULARS);
    house.keys.rotate('field');
    house.keys.destroy('field.v1');
    await expect(read(id)).rejects.toThrow('field.v1');
    await expect(read(id)).rejects.not.toThrow(/张|1381/);
  });

  describe('in a dispute', () => {
    const disputeId = newId();
    let person: string;
    let officer: MadeAccount;
    beforeEach(async () => {
      person = await house.person(PARTICULARS);
      officer = await house.staff('officer', court.id, ['DIVERSION_OFFICER']);
      house.app
        .get(DisputePlaces)
        .use((_reads, id) =>
          Promise.resolve(id === disputeId ? { courtPath: court.path, personIds: [person] } : undefined),
        );
      await house.units.run((tx) => tx.openStream(disputeId));
    });
    const unmask = async (account: string, personId = person, dispute = disputeId) => {
      const token = await house.tokenOf(account);
      const body = { field: 'phone', purpose: 'CONTACT', disputeId: dispute };
      return house.post(`people/${personId}/unmask`, body, { token });
    };

    it('a field is shown for a purpose, and who looked stays on the dispute’s chain', async () => {
      expect((await unmask('officer')).body).toEqual({ field: 'phone', value: PARTICULARS.phone });
      const events = await house.reads.select<Record<string, string>>(
        'SELECT type, actor_id, data FROM stream_events WHERE stream = ?',
        [disputeId],
      );
      expect(events).toMatchObject([{ type: 'access.unmasked', actor_id: officer.personId }]);
      expect(JSON.parse(events[0]?.['data'] ?? '')).toEqual({
        personId: person,
        field: 'phone',
        purpose: 'CONTACT',
      });
      const facts = await house.reads.select('SELECT seq FROM audit_facts WHERE stream = ?', [disputeId]);
      expect(facts).toHaveLength(1);
    });

    it('not outside the dispute, not of others, not for those who see masked only', async () => {
      const other = await house.person({ name: '王五', phone: '13700000000' });
      const elsewhere = await house.organisation('COURT', '龙游县人民法院');
      await house.staff('neighbour', elsewhere.id, ['DIVERSION_OFFICER']);
      await house.staff('manager', court.id, ['TRIAL_MGMT']);
      expect((await unmask('officer', other)).status).toBe(404);
      expect((await unmask('officer', person, newId())).status).toBe(404);
      expect((await unmask('neighbour')).status).toBe(404);
      expect((await unmask('manager')).status).toBe(403);
      expect(await house.reads.select('SELECT id FROM stream_events WHERE stream = ?', [disputeId])).toEqual(
        [],
      );
    });

    it('after an officer checked the identity the person may sign', async () => {
      const code = await house.codeFor(PARTICULARS.phone);
      const signIn = await house.post('auth/phone-login', { phone: PARTICULARS.phone, code });
      const mine = { token: String(signIn.body['accessToken']) };
      const level = async () => (await house.ask('GET', 'auth/me', undefined, mine)).body['level'];
      expect(await level()).toBe('speak');
      const check = (token: string) =>
        house.post(
          `people/${person}/identity-check`,
          { disputeId, how: 'ID_CARD_SEEN' },
          {
            token,
            headers: { 'idempotency-key': 'one-check' },
          },
        );
      expect((await check(mine.token)).status).toBe(404);
      const asOfficer = await house.tokenOf('officer');
      for (let again = 0; again < 2; again += 1) expect((await check(asOfficer)).status).toBe(204);
      const checks = "SELECT id FROM stream_events WHERE type = 'access.identity-checked'";
      expect(await house.reads.select(checks)).toHaveLength(1);
      expect(await level()).toBe('sign');
    });

    it('a grant makes visible, its end and its revocation take it back', async () => {
      const [grants, reader] = [house.app.get(Grants), house.app.get(AccessReader)];
      const until = new Date(house.clock.now().getTime() + 1000);
      const actor = { kind: 'party', personId: person, sessionId: 's', roles: [], level: 'read' } as const;
      const standings = async () =>
        standingsOf(actor, {
          disputeId,
          courtPath: court.path,
          grants: await reader.grantsOf(house.reads, disputeId),
        });
      await house.units.run(async (tx) => {
        grants.give(tx, {
          disputeId,
          personId: person,
          partyId: 'p1',
          standing: 'PARTY',
          source: 'party:p1',
        });
        grants.give(tx, { disputeId, personId: person, standing: 'HELPER', source: 'mandate:m1', until });
        return Promise.resolve();
      });
      expect((await standings()).sort()).toEqual(['HELPER', 'PARTY']);
      expect(await reader.disputesGrantedTo(house.reads, actor)).toEqual([disputeId]);
      house.clock.advance(1000);
      expect(await standings()).toEqual(['PARTY']);
      await house.units.run((tx) => {
        grants.revoke(tx, { disputeId, source: 'party:p1' });
        return Promise.resolve();
      });
      expect(await standings()).toEqual([]);
      expect(await reader.disputesGrantedTo(house.reads, actor)).toEqual([]);
    });
  });
});
