import type { Persona } from '#journey';
import { placedMatter, type PlacedMatter } from './placed-matter.js';
import type { World } from './world.js';

export interface StepAnswer {
  readonly state: string;
  readonly result: Readonly<Record<string, string>>;
}

const HOUR_MS = 3_600_000;

/** What officer, bodies, parties and mediators of the county do until mediation runs, step by step. */
export class MediationDesk {
  constructor(private readonly world: World) {}

  body(key: string): string {
    return this.world.county.bodies.get(key) ?? '';
  }

  mediator(key: string): string {
    return this.world.county.mediators.get(key) ?? '';
  }

  inAnHour(): string {
    return new Date(this.world.clock.now().getTime() + HOUR_MS).toISOString();
  }

  /** Answers the path of the referral. */
  async offer(matter: PlacedMatter, key = 'b-people'): Promise<string> {
    const offer = { bodyId: this.body(key), reasonCode: 'FIELD', chosenBy: 'OFFICER' };
    const { result } = await matter.decide<StepAnswer>(matter.officer, 'referrals', offer);
    return `referrals/${result['referralId'] ?? ''}`;
  }

  async accept(matter: PlacedMatter, key = 'b-people', clerk = 'renmin'): Promise<void> {
    const path = await this.offer(matter, key);
    await matter.decide(await this.world.staff(clerk), `${path}/acceptance`, { how: 'PLATFORM' });
  }

  async appointmentOf({ officer, id }: PlacedMatter): Promise<string> {
    const seen = await officer.dispute(id);
    const list = seen['appointments'] as { id: string; endedAt: string | null }[];
    return list.find(({ endedAt }) => endedAt === null)?.id ?? '';
  }

  /** Both parties choose; answers the path of the appointment. */
  async choose(matter: PlacedMatter, key = 'm-qiuheng'): Promise<string> {
    const path = `appointments/${await this.appointmentOf(matter)}`;
    const mediatorId = this.mediator(key);
    for (const [who, partyId] of both(matter))
      await matter.act(who, `${path}/choices`, { mediatorId, partyId });
    return path;
  }

  async mediating(choice: { claims?: number } = {}): Promise<PlacedMatter> {
    const matter = await placedMatter(this.world, choice);
    await this.accept(matter);
    const path = await this.choose(matter);
    await matter.act(await this.world.staff('qiuheng'), `${path}/disclosure`, { hasRelation: false });
    return matter;
  }
}

export const both = ({
  applicant,
  respondent,
  a,
  r,
}: PlacedMatter): readonly (readonly [Persona, string])[] => [
  [applicant, a],
  [respondent, r],
];
