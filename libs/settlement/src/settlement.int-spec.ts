import fc from 'fast-check';
import { newId } from '#kernel';
import { MediatingHouse, type Matter, type MatterChoice } from '#testing/mediating-house';
import { testDialect } from '#testing/database';
import { AcceptSettlement } from './application/accept-settlement.js';
import { NoteReceipt, SealSettlement, SignAsMediator } from './application/attest-settlement.js';
import { DraftSettlement } from './application/draft-settlement.js';
import { RefuseSignature } from './application/drop-settlement.js';
import { OpenForSignature } from './application/open-for-signature.js';
import { RecordOral } from './application/record-oral.js';
import { ReviseSettlement } from './application/revise-settlement.js';
import { SettlementActions } from './application/settlement.actions.js';
import { SettlementSection } from './application/settlement.section.js';
import { SignSettlement } from './application/sign-settlement.js';
import { ConfirmPerformance, MarkDefault } from './application/track-performance.js';
import type { DraftInput } from './application/draft-input.js';
import type { Term } from './domain/terms.js';
import * as room from './index.js';
import { PerformanceItemEntity } from './persistence/performance-item.entity.js';
import { SettlementBindingEntity } from './persistence/settlement-binding.entity.js';
import { SettlementTermEntity } from './persistence/settlement-term.entity.js';
import { SettlementEntity } from './persistence/settlement.entity.js';

describe(`settlement on ${testDialect}`, () => {
  let house: MediatingHouse;
  beforeAll(async () => {
    house = await MediatingHouse.open({ ...room, module: room.SettlementModule });
  });
  afterAll(() => house.close());

  const payment = (matter: Matter, change: Partial<Term> = {}): Term => ({
    ordinal: 1,
    kind: 'PAY',
    claimIds: [...matter.claimIds],
    payerPartyId: matter.respondents[0] ?? null,
    payeePartyId: matter.applicants[0] ?? null,
    guarantorPartyId: null,
    amountFen: 40_000,
    dueDate: '2026-12-01',
    instalments: [],
    onDefault: 'NONE',
    text: '被申请人一次付清货款四百元',
    account: '6222 0000 1111',
    ...change,
  });
  const draftOf = (matter: Matter, change: Partial<DraftInput> = {}): DraftInput => ({
    claimIds: matter.claimIds,
    partyIds: [...matter.applicants, ...matter.respondents],
    form: 'WRITTEN',
    terms: [payment(matter)],
    ...change,
  });
  const draft = (matter: Matter, change: Partial<DraftInput> = {}) =>
    house.act(matter, matter.mediator, 'settlement.draft', (work) =>
      house.get(DraftSettlement).execute(work, draftOf(matter, change)),
    );
  const accept = (matter: Matter, settlementId: string, partyId: string, number = 1) =>
    house.act(matter, matter.as(partyId), 'settlement.accept', (work) =>
      house.get(AcceptSettlement).execute(work, settlementId, { partyId, draft: number }),
    );
  const open = (matter: Matter, settlementId: string) =>
    house.act(matter, matter.mediator, 'settlement.open-for-signature', (work) =>
      house.get(OpenForSignature).execute(work, { settlementId }),
    );
  const sign = (matter: Matter, settlementId: string, partyId: string, digest: string) =>
    house.act(matter, matter.as(partyId), 'settlement.sign', (work) =>
      house.get(SignSettlement).execute(work, settlementId, { partyId, digest, how: 'ONLINE' }),
    );
  const signAsMediator = (matter: Matter, settlementId: string, digest: string) =>
    house.act(matter, matter.mediator, 'settlement.sign-mediator', (work) =>
      house.get(SignAsMediator).execute(work, settlementId, { digest }),
    );
  const seal = (matter: Matter, settlementId: string, digest: string) =>
    house.act(matter, matter.clerk, 'settlement.seal', (work) =>
      house.get(SealSettlement).execute(work, settlementId, { digest }),
    );
  const receive = (matter: Matter, settlementId: string, partyId: string, digest: string) =>
    house.act(matter, matter.clerk, 'settlement.note-receipt', (work) =>
      house.get(NoteReceipt).execute(work, settlementId, {
        partyId,
        digest,
        receivedAt: house.clock.now().toISOString(),
      }),
    );
  async function ready(
    choice: MatterChoice = {},
    change: (matter: Matter) => Partial<DraftInput> = () => ({}),
  ) {
    const matter = await house.matter(choice);
    const { settlementId } = await draft(matter, change(matter));
    const row = await rowOf(settlementId);
    for (const partyId of row.partyIds) await accept(matter, settlementId, partyId);
    const { digest } = await open(matter, settlementId);
    return { matter, settlementId, digest, partyIds: row.partyIds };
  }
  const rowOf = async (id: string): Promise<SettlementEntity> => {
    const row = await house.reads.findOne(SettlementEntity, { id });
    if (!row) throw new Error('no such settlement');
    return row;
  };
  const refused = (rule: string): unknown =>
    expect.objectContaining({ params: expect.objectContaining({ rule }) as object });

  it('has the tables its entities describe', async () => expect(await house.pendingSchema()).toEqual([]));

  it('is in force by the seal of a people’s committee and not by the last click of a party', async () => {
    const { matter, settlementId, digest, partyIds } = await ready();
    await signAsMediator(matter, settlementId, digest);
    for (const partyId of partyIds) await sign(matter, settlementId, partyId, digest);
    expect((await rowOf(settlementId)).effectiveAt).toBeNull();
    house.clock.advance(60_000);
    const sealed = await seal(matter, settlementId, digest);
    expect(sealed.effective).toBe(true);
    expect((await rowOf(settlementId)).effectiveAt).toEqual(house.clock.now());
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
        const { matter, settlementId, digest, partyIds } = await ready({ bodyKind });
        const party = (step: string) => partyIds[Number(step.slice(-1))] ?? '';
        const done = new Set<string>();
        const waiting = [...steps];
        while (waiting.length > 0) {
          // A paper is received by who signed it; everything else comes in the order drawn.
          const next = waiting.findIndex((s) => !s.startsWith('receive') || done.has(`sign${s.slice(-1)}`));
          const [step = ''] = waiting.splice(next, 1);
          house.clock.advance(1000);
          if (step.startsWith('sign')) await sign(matter, settlementId, party(step), digest);
          else if (step === 'mediator') await signAsMediator(matter, settlementId, digest);
          else if (step === 'seal') await seal(matter, settlementId, digest);
          else await receive(matter, settlementId, party(step), digest);
          done.add(step);
          const complete = needs(bodyKind).every((one) => done.has(one));
          const { effectiveAt } = await rowOf(settlementId);
          expect(effectiveAt).toEqual(complete ? house.clock.now() : null);
          if (complete) break;
        }
      }),
      { numRuns: testDialect === 'sqlite' ? 12 : 4 },
    );
  });

  it('binds who signed and nobody else, and leaves the claim open between those who did not', async () => {
    const { matter, settlementId, digest, partyIds } = await ready({ respondents: 2 }, (m) => ({
      partyIds: [m.applicants[0] ?? '', m.respondents[0] ?? ''],
    }));
    await signAsMediator(matter, settlementId, digest);
    await seal(matter, settlementId, digest);
    for (const partyId of partyIds) await sign(matter, settlementId, partyId, digest);
    const bindings = await house.reads.find(SettlementBindingEntity, { settlementId });
    expect(new Set(bindings.map(({ partyId }) => partyId))).toEqual(new Set(partyIds));
    const [effective] = await house.eventsOf(matter.id, 'settlement.effective');
    expect(effective?.data['remainingClaims']).toBe(1);
    expect((await house.disputeOf(matter.id)).state).toBe('mediating');
    const outsider = await house.view(matter, matter.as(matter.respondents[1] ?? ''));
    expect(await house.get(SettlementSection).read(outsider)).toEqual([]);
  });

  it('comes into force once when the last two sign at the same moment', async () => {
    const { matter, settlementId, digest, partyIds } = await ready({
      bodyKind: 'COMMERCIAL',
      respondents: 3,
    });
    await Promise.all(partyIds.map((partyId) => sign(matter, settlementId, partyId, digest)));
    expect(await house.eventsOf(matter.id, 'settlement.effective')).toHaveLength(1);
    expect((await house.disputeOf(matter.id)).effectiveSettlements).toBe(1);
  });

  it('voids acceptances and signatures by a revision, and takes no signature on other words', async () => {
    const { matter, settlementId, digest, partyIds } = await ready({ bodyKind: 'COMMERCIAL' });
    const [first = '', second = ''] = partyIds;
    await sign(matter, settlementId, first, digest);
    await house.act(matter, matter.mediator, 'settlement.revise', (work) =>
      house.get(ReviseSettlement).execute(work, settlementId, {
        ...draftOf(matter),
        terms: [payment(matter, { amountFen: 45_000 })],
      }),
    );
    await expect(open(matter, settlementId)).rejects.toEqual(
      refused('settlement.everyone-accepted-this-draft'),
    );
    await expect(accept(matter, settlementId, first, 1)).rejects.toEqual(
      refused('settlement.latest-draft-only'),
    );
    for (const partyId of partyIds) await accept(matter, settlementId, partyId, 2);
    const again = await open(matter, settlementId);
    expect(again.digest).not.toBe(digest);
    await expect(sign(matter, settlementId, second, digest)).rejects.toEqual(
      refused('settlement.signs-what-was-frozen'),
    );
    const signed = await sign(matter, settlementId, second, again.digest);
    expect(signed).toMatchObject({ effective: false, missing: ['allParties'] });
  });

  it('keeps words and accounts out of the tables in the clear', async () => {
    const { settlementId } = await ready();
    const [term] = await house.reads.find(SettlementTermEntity, { settlementId });
    expect(term?.words).not.toContain('货款');
    expect(term?.account).not.toContain('6222');
  });

  it('lets mediation go on when a party does not sign', async () => {
    const { matter, settlementId, partyIds } = await ready();
    const partyId = partyIds[1] ?? '';
    await house.act(matter, matter.as(partyId), 'settlement.refuse-signature', (work) =>
      house.get(RefuseSignature).execute(work, settlementId, { partyId }),
    );
    expect((await rowOf(settlementId)).state).toBe('refused');
    expect((await house.disputeOf(matter.id)).state).toBe('mediating');
  });

  it('falls with the attempt, unless all parties have signed and only the seal is missing', async () => {
    const unsigned = await ready();
    const signed = await ready();
    for (const partyId of signed.partyIds)
      await sign(signed.matter, signed.settlementId, partyId, signed.digest);
    for (const { matter } of [unsigned, signed])
      await house.happen(matter.id, 'attempt.ended', {
        attemptId: matter.attemptId,
        code: 'TERM_EXPIRED_NO_EXTENSION',
        settled: false,
      });
    expect((await rowOf(unsigned.settlementId)).state).toBe('void');
    expect((await rowOf(signed.settlementId)).state).toBe('openForSignature');
  });

  it('is recorded by the mediator when it was reached by word of mouth, where the family knows that', async () => {
    const matter = await house.matter();
    const heardFrom = [...matter.applicants, ...matter.respondents];
    const { settlementId } = await draft(matter, { form: 'ORAL' });
    const record = (from: readonly string[]) =>
      house.act(matter, matter.mediator, 'settlement.record-oral', (work) =>
        house.get(RecordOral).execute(work, settlementId, {
          reachedAt: '2026-11-22T01:00:00.000Z',
          heardFrom: from,
        }),
      );
    await expect(record(heardFrom.slice(1))).rejects.toEqual(refused('settlement.everyone-gave-their-word'));
    await record(heardFrom);
    expect((await rowOf(settlementId)).effectiveAt).toEqual(new Date('2026-11-22T01:00:00.000Z'));
    const [effective] = await house.eventsOf(matter.id, 'settlement.effective');
    expect(effective?.data['confirmable']).toBe(false);
  });

  it('is followed piece by piece: default opens every way, late performance leads back, all done closes', async () => {
    const { matter, settlementId, digest, partyIds } = await ready({ bodyKind: 'COMMERCIAL' }, (m) => ({
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
    for (const partyId of partyIds) await sign(matter, settlementId, partyId, digest);
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
    const { matter, settlementId, digest, partyIds } = await ready();
    const [first = ''] = partyIds;
    const offered = async () =>
      (await house.get(SettlementActions).actions(await house.view(matter, matter.as(first)))).find(
        ({ action, href }) => action === 'settlement.sign' && href.includes(settlementId),
      )?.refusal?.rule;
    expect(await offered()).toBeUndefined();
    await sign(matter, settlementId, first, digest);
    expect(await offered()).toBe('settlement.once-per-draft');
  });

  it('offers another draft only where one would be taken: not while talks rest', async () => {
    const { matter, settlementId } = await ready();
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
