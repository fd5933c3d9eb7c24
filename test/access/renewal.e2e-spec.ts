import { RenewEncryption, SealedTables } from '#access';
import { Guide, type GuidedDispute, type Reach, type Story } from '#journey';
import { KeyStore, sealedColumns } from '#platform/crypto';
import { testDialect } from '#testing/database';
import { filed, unfiled } from '#testing/walk-stories';
import { openWorld, type World } from '#testing/world';
import { mediate } from './planted-mediation.js';
import { PlantedMatter } from './planted-matter.js';

const WAYS: readonly (readonly [Story, Reach])[] = [
  [filed, { phase: 'performing', session: 'held', confirmation: 'valid', performance: 'completed' }],
  [filed, { phase: 'mediating', special: 'undisputed-facts' }],
  [filed, { phase: 'mediating', attempt: 'suspended:SUSPECTED_FALSE' }],
  [filed, { phase: 'withCourt', attempt: 'ended:GAP_TOO_WIDE', special: 'to-trial' }],
  [filed, { phase: 'placing', appointment: 'recused' }],
  [filed, { phase: 'placing', appointment: 'disclosed' }],
  [filed, { phase: 'placing', referral: 'declined' }],
  [unfiled, { phase: 'correcting' }],
  [unfiled, { phase: 'returned' }],
  [unfiled, { phase: 'handedOver', exit: 'ARBITRATION' }],
];
/** Counted into the record's chain as they are; their key is their own. */
const PARTICULARS = 'event_particulars.personal';

/** After a rotation nothing that people told may stay behind under the old key. */
describe(`renewal on ${testDialect}`, () => {
  let world: World;
  const disputes: GuidedDispute[] = [];
  beforeAll(async () => {
    world = await openWorld();
    const guide = new Guide(world.cast, world.county, world.clock);
    for (const [story, reach] of WAYS) {
      const dispute = await guide.open(story);
      const turn = await dispute.look(await dispute.people.office('GUIDE_CLERK'));
      for (const partyId of Object.values(dispute.parties))
        await turn.act('dispute.check-identity', { partyId, how: 'ID_CARD_SEEN' });
      await guide.bringTo(dispute, reach);
      disputes.push(dispute);
    }
    const courtId = world.county.organisations.get('court') ?? '';
    const planted = await new PlantedMatter(world, { record: 'own', number: '11', courtId }).open();
    await mediate(planted, { body: 'b-people', clerk: 'renmin', mediator: 'm-qiuheng', account: 'qiuheng' });
  });
  afterAll(() => world.close());

  const keys = (): KeyStore => world.app.get(KeyStore, { strict: false });
  const renew = (): Promise<number> => world.app.get(RenewEncryption, { strict: false }).execute();

  /** Ciphertexts of the whole database, by the column they are in. */
  async function sealedNow(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { reads, dataSource } = world.database;
    const found = new Map<string, string[]>();
    for (const { tableName, columns } of dataSource.entityMetadatas)
      for (const { databaseName: column } of columns) {
        const sql = `SELECT \`${column}\` AS held FROM \`${tableName}\` WHERE \`${column}\` LIKE '%e1$%$%'`;
        const rows = await reads.select<{ held: string }>(sql);
        const texts = rows.map(({ held }) => held).filter((held) => SEALED.test(held));
        if (texts.length > 0) found.set(`${tableName}.${column}`, texts);
      }
    return found;
  }

  /** What everybody reads of what was told, whatever key it is under. */
  const told = async (): Promise<string> => {
    const readers = ['fenliu1', 'qiuheng', 'queren', 'lianfaguan'].map((account) => world.staff(account));
    const answers: unknown[] = [];
    for (const { id, people } of disputes)
      for (const who of [...readers, people.speakerFor('a1'), people.speakerFor('r1')]) {
        const { status, body } = await (await who).get(`/disputes/${id}`);
        answers.push([status, { ...(body as object), traceId: '' }]);
      }
    return JSON.stringify(answers);
  };

  it('knows every column that holds something encrypted', async () => {
    const registered = sealedColumns().map(({ table, column }) => `${table}.${column}`);
    const unknown = [...(await sealedNow()).keys()].filter((place) => !registered.includes(place));
    expect(unknown.filter((place) => place !== PARTICULARS)).toEqual([]);
  });

  it('leaves nothing under the old key, changes nothing that is read, and is done when it is done', async () => {
    const before = await told();
    const places = [...(await sealedNow()).keys()];
    expect(places.length).toBeGreaterThan(25);
    keys().rotate('field');
    expect(await renew()).toBeGreaterThan(100);
    const left = [...(await sealedNow())].filter(([, texts]) => texts.some((text) => text.includes(OLD)));
    expect(left.map(([place]) => place)).toEqual([]);
    expect(await renew()).toBe(0);
    expect(await world.app.get(SealedTables, { strict: false }).olderKeysInUse()).toEqual([]);
    keys().destroy('field.v1');
    expect(await told()).toBe(before);
  });

  it('goes on while people go on writing, and undoes none of it', async () => {
    keys().rotate('field');
    const officer = await world.staff('fenliu1');
    const [dispute] = disputes.slice(2);
    if (!dispute) throw new Error('no dispute is left to write in');
    const { version } = await officer.dispute(dispute.id);
    const writing = officer.must('POST', `/disputes/${dispute.id}/risk-flags`, {
      body: { flag: 'ELDER', reasonCode: 'OFFICER', note: '行动不便' },
      ifMatch: version,
    });
    await Promise.all([renew(), renew(), writing]);
    await renew();
    const left = [...(await sealedNow()).values()].flat().filter((text) => text.includes('e1$field.v2$'));
    expect(left).toEqual([]);
    expect((await officer.dispute(dispute.id)).version).toBe(version + 1);
  });

  it('passes over what was encrypted with a key that is gone', async () => {
    const caucus = keys()
      .ids()
      .filter((id) => id.startsWith('caucus.'));
    expect(caucus.length).toBeGreaterThan(0);
    for (const id of caucus) keys().destroy(id);
    keys().rotate('field');
    expect(await renew()).toBeGreaterThan(100);
  });
});

const SEALED = /e1\$[a-z0-9.-]+\$[\w-]{38,}/;
const OLD = 'e1$field.v1$';
