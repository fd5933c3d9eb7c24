import fc from 'fast-check';
import { testDialect } from '#testing/database';
import type { MediatingHouse } from '#testing/mediating-house';
import { SettlementSection } from './application/settlement.section.js';
import { SettlementBindingEntity } from './persistence/settlement-binding.entity.js';
import { openSettlementHouse, SettlementTable } from './settlement-table.fixture.js';

/** When an agreement is in force, and whom it binds. */
describe(`settlement on ${testDialect}`, () => {
  let house: MediatingHouse;
  let table: SettlementTable;
  beforeAll(async () => {
    house = await openSettlementHouse();
    table = new SettlementTable(house);
  });
  afterAll(() => house.close());

  it('has the tables its entities describe', async () => expect(await house.pendingSchema()).toEqual([]));

  it('is in force by the seal of a people’s committee and not by the last click of a party', async () => {
    const { matter, settlementId, digest, partyIds } = await table.ready();
    await table.signAsMediator(matter, settlementId, digest);
    for (const partyId of partyIds) await table.sign(matter, settlementId, partyId, digest);
    expect((await table.rowOf(settlementId)).effectiveAt).toBeNull();
    house.clock.advance(60_000);
    const sealed = await table.seal(matter, settlementId, digest);
    expect(sealed.effective).toBe(true);
    expect((await table.rowOf(settlementId)).effectiveAt).toEqual(house.clock.now());
    const dispute = await house.disputeOf(matter.id);
    expect(dispute).toMatchObject({ state: 'performing', effectiveSettlements: 1 });
    const [effective] = await house.eventsOf(matter.id, 'settlement.effective');
    expect(effective?.data).toMatchObject({ confirmable: true, remainingClaims: 0, bodyKind: 'PEOPLES' });
    expect(await house.eventsOf(matter.id, 'performance.tracked')).toHaveLength(1);
  });

  it('takes effect at the last needed act of its family’s rule, never earlier, in whatever order', async () => {
    const kinds = fc.constantFrom('PEOPLES', 'LABOUR', 'COMMERCIAL', 'COURT_INVITED', 'ARBITRAL' as const);
    const order = fc.shuffledSubarray(['sign0', 'sign1', 'mediator', 'seal', 'receive0', 'receive1'], {
      minLength: 6,
    });
    const needs = (kind: string): string[] =>
      kind === 'ARBITRAL'
        ? ['sign0', 'sign1', 'receive0', 'receive1']
        : ['PEOPLES', 'LABOUR'].includes(kind)
          ? ['sign0', 'sign1', 'mediator', 'seal']
          : ['sign0', 'sign1'];
    await fc.assert(
      fc.asyncProperty(kinds, order, async (bodyKind, steps) => {
        const { matter, settlementId, digest, partyIds } = await table.ready({ bodyKind });
        const party = (step: string) => partyIds[Number(step.slice(-1))] ?? '';
        const done = new Set<string>();
        const waiting = [...steps];
        while (waiting.length > 0) {
          // A paper is received by who signed it; everything else comes in the order drawn.
          const next = waiting.findIndex((s) => !s.startsWith('receive') || done.has(`sign${s.slice(-1)}`));
          const [step = ''] = waiting.splice(next, 1);
          house.clock.advance(1000);
          if (step.startsWith('sign')) await table.sign(matter, settlementId, party(step), digest);
          else if (step === 'mediator') await table.signAsMediator(matter, settlementId, digest);
          else if (step === 'seal') await table.seal(matter, settlementId, digest);
          else await table.receive(matter, settlementId, party(step), digest);
          done.add(step);
          const complete = needs(bodyKind).every((one) => done.has(one));
          const { effectiveAt } = await table.rowOf(settlementId);
          expect(effectiveAt).toEqual(complete ? house.clock.now() : null);
          if (complete) break;
        }
      }),
      { numRuns: testDialect === 'sqlite' ? 12 : 4 },
    );
  });

  it('binds who signed and nobody else, and leaves the claim open between those who did not', async () => {
    const { matter, settlementId, digest, partyIds } = await table.ready({ respondents: 2 }, (m) => ({
      partyIds: [m.applicants[0] ?? '', m.respondents[0] ?? ''],
    }));
    await table.signAsMediator(matter, settlementId, digest);
    await table.seal(matter, settlementId, digest);
    for (const partyId of partyIds) await table.sign(matter, settlementId, partyId, digest);
    const bindings = await house.reads.find(SettlementBindingEntity, { settlementId });
    expect(new Set(bindings.map(({ partyId }) => partyId))).toEqual(new Set(partyIds));
    const [effective] = await house.eventsOf(matter.id, 'settlement.effective');
    expect(effective?.data['remainingClaims']).toBe(1);
    expect((await house.disputeOf(matter.id)).state).toBe('mediating');
    const outsider = await house.view(matter, matter.as(matter.respondents[1] ?? ''));
    expect(await house.get(SettlementSection).read(outsider)).toEqual([]);
  });

  it('comes into force once when the last two sign at the same moment', async () => {
    const { matter, settlementId, digest, partyIds } = await table.ready({
      bodyKind: 'COMMERCIAL',
      respondents: 3,
    });
    await Promise.all(partyIds.map((partyId) => table.sign(matter, settlementId, partyId, digest)));
    expect(await house.eventsOf(matter.id, 'settlement.effective')).toHaveLength(1);
    expect((await house.disputeOf(matter.id)).effectiveSettlements).toBe(1);
  });
});
