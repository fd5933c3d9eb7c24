import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DeadlineReader, loadRuleBook } from '#deadlines';
import { rootDir } from '#platform/config';
import { MediatingHouse, type Matter } from '#testing/mediating-house';
import { entities, migrations, RegistrationModule } from '../index.js';
import { LodgeComplaint } from './lodge-complaint.js';

/** Everything that can happen on the way of mediation, by the sentences the timeline has for it. */
const MEDIATION =
  /^timeline\.((triage|consent|referral|appointment|attempt|session|minutes|undisputed-facts|conduct|settlement|performance|confirmation)\..+)$/;

function mediationEvents(): string[] {
  const folder = join(rootDir(), 'libs/contracts/src/locales/en');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const keys = files.flatMap((file) =>
    Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
  );
  return [...new Set(keys.flatMap((key) => MEDIATION.exec(key)?.[1] ?? []))].sort();
}

const EVENTS = mediationEvents();
const INSTANT = '2026-11-22T03:00:00.000Z';

/**
 * Data as any of these events might carry, and more: a clock that listened would find what it listens for. One thing has
 * one id, and no other dispute knows it.
 */
const data = (settled: boolean, id: string) => ({
  ...{ attemptId: id, referralId: id, appointmentId: id, bodyId: id, mediatorId: id },
  ...{ settlementId: id, confirmationId: id, sessionId: id, partyId: id, organisationId: id },
  ...{
    receivedAt: INSTANT,
    startedAt: INSTANT,
    effectiveAt: INSTANT,
    acceptedAt: INSTANT,
    from: '2026-11-22',
  },
  ...{ to: '2026-11-23', at: INSTANT, days: 5, termDays: 5, settled, confirmable: true, remainingClaims: 0 },
  ...{ scope: 'MEDIATION', outcome: 'refused', stage: 'all', code: 'PARTY_REFUSED', choice: 'joint' },
  ...{
    track: 'PRE_FILING',
    procedure: 'ORDINARY',
    bodyKind: 'PEOPLES',
    partyIds: [],
    claimIds: [],
    outside: [],
  },
});

/** Invariant: mediation never stops, moves or hides the registration clock (CPL 126; OP25). */
describe('the seven days', () => {
  let house: MediatingHouse;
  beforeAll(async () => {
    house = await MediatingHouse.open({ module: RegistrationModule, entities, migrations });
  });
  afterAll(() => house.close());

  const clockOf = async ({ id }: Matter) => {
    const clocks = await house.get(DeadlineReader).ofStream(id, house.reads);
    return clocks
      .filter(({ code }) => code === 'DL-01')
      .map(({ status, dueDate, startedAt }) => ({ status, dueDate, startedAt }));
  };
  const lodged = async (): Promise<{ matter: Matter; complaintId: string }> => {
    const matter = await house.matter();
    const [partyId = ''] = matter.applicants;
    const lodging = house.get(LodgeComplaint);
    const { complaintId } = await house.act(matter, matter.as(partyId), 'registration.lodge', (work) =>
      lodging.execute(work, { partyId }),
    );
    return { matter, complaintId };
  };

  it('are driven by events of the complaint alone', () => {
    const wirings = [...loadRuleBook().wiredEvents()].filter((type) =>
      loadRuleBook()
        .drivenBy(type)
        .some(({ rule }) => rule.code === 'DL-01'),
    );
    expect(wirings.length).toBeGreaterThan(3);
    expect(wirings.filter((type) => !type.startsWith('complaint.'))).toEqual([]);
  });

  it('run on through any course of mediation, on whatever subject it is recorded', async () => {
    expect(EVENTS.length).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ type: fc.constantFrom(...EVENTS), onComplaint: fc.boolean(), settled: fc.boolean() }),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        async (course) => {
          const { matter, complaintId } = await lodged();
          const before = await clockOf(matter);
          expect(before).toMatchObject([{ status: 'running' }]);
          const id = randomUUID();
          for (const { type, onComplaint, settled } of course) {
            const subject = onComplaint
              ? { type: 'complaint', id: complaintId }
              : { type: 'dispute', id: matter.id };
            await house.happen(matter.id, type, data(settled, id), subject);
          }
          expect(await clockOf(matter)).toEqual(before);
          expect(await house.disputeOf(matter.id)).toMatchObject({ complaintState: 'lodged' });
        },
      ),
      { numRuns: 25 },
    );
  });
});
