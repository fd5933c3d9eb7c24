import { Injectable, Logger } from '@nestjs/common';
import { DeadlineWatch } from '#deadlines';
import { loadDemo, type Demo, type DemoDispute } from '#demo';
import { Cast, Guide, type GuidedDispute, type Transport } from '#journey';
import { addDays, Clock, dayOf, SettableClock, startOfDay, yearOf } from '#kernel';
import { OutboxRelay } from '#platform/outbox';
import type { FoundedCounty } from './found-county.js';
import { openedAt, timetableOf } from './timetable.js';

export interface ToldStory {
  readonly key: string;
  readonly disputeId: string;
}

/** A story that could not be told to its end. */
export interface BrokenStory {
  readonly key: string;
  readonly step: string;
  readonly why: string;
}

export interface Told {
  readonly stories: readonly ToldStory[];
  readonly broken: readonly BrokenStory[];
}

/** Something that happens at an instant. */
interface Happening {
  readonly at: Date;
  readonly name: string;
  readonly story?: DemoDispute;
  readonly run: () => Promise<void>;
}

const TOLD_EVERY = 200;
const FIRST_NUMBER = 1200;

/**
 * Tells the demo's stories through the public API, day by day: the clock goes back to the first of them and walks
 * forward, clocks of law run out on their way, and at the end it is today again.
 */
@Injectable()
export class SeedDisputes {
  private readonly log = new Logger('Demo');

  constructor(
    private readonly clock: Clock,
    private readonly watch: DeadlineWatch,
    private readonly relay: OutboxRelay,
  ) {}

  /** @param found founds the county on the eve of the first story */
  async execute(transport: Transport, found: () => Promise<FoundedCounty>): Promise<Told> {
    const clock = this.movable();
    const today = clock.now();
    const begun = performance.now();
    const demo = loadDemo();
    const first = Math.min(...demo.disputes.map(({ opened }) => opened.day));
    clock.set(startOfDay(addDays(dayOf(today), first - 1)));
    // Codes to telephones are delivered while the stories are told.
    this.relay.start();
    const county = await found();
    const told = await this.tell(demo, new Guide(new Cast(transport), county, clock), today);
    clock.set(new Date(today.getTime() + (performance.now() - begun)));
    return told;
  }

  private async tell(demo: Demo, guide: Guide, today: Date): Promise<Told> {
    const stories: ToldStory[] = [];
    const broken: BrokenStory[] = [];
    const started = (key: string, { id }: GuidedDispute) => void stories.push({ key, disputeId: id });
    const all = [...this.happenings(demo, guide, today, started), ...days(demo, today)];
    all.sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const [at, happening] of all.entries()) {
      const { story, name } = happening;
      if (broken.some(({ key }) => key === story?.key)) continue;
      await this.happen(happening).catch((error: unknown) => {
        broken.push({ key: story?.key ?? '', step: name, why: String(error) });
      });
      if (at % TOLD_EVERY === 0) this.log.log(`${dayOf(happening.at)}: ${stories.length} disputes`);
    }
    this.log.log(`${stories.length} disputes of the demo are told`);
    for (const { key, step, why } of broken) this.log.error(`${key} stopped at ${step}: ${why}`);
    return { stories, broken };
  }

  private *happenings(
    { disputes, questions }: Demo,
    guide: Guide,
    today: Date,
    started: (key: string, dispute: GuidedDispute) => void,
  ): Iterable<Happening> {
    for (const story of disputes) {
      const asked = questions.find(({ id }) => id === story.question)?.question;
      const narrative = asked === undefined ? story.narrative : `${story.narrative}\n我想问：${asked}`;
      const caseNumber = numberOf(story, openedAt(story, today));
      let dispute: GuidedDispute | undefined;
      const open = async () => {
        dispute = await guide.open({ ...story, narrative, caseNumber });
        started(story.key, dispute);
      };
      yield { at: openedAt(story, today), name: 'open', story, run: open };
      for (const { at, step } of timetableOf(story, today))
        yield { at, name: step.name, story, run: async () => dispute && guide.take(dispute, step) };
    }
  }

  /** What the law's clocks do on the way happens before what people do. */
  private async happen({ at, run }: Happening): Promise<void> {
    const clock = this.movable();
    if (at > clock.now()) clock.set(at);
    await this.watch.tick();
    await run();
  }

  private movable(): SettableClock {
    if (!(this.clock instanceof SettableClock)) throw new Error('only a demo tells stories');
    return this.clock;
  }
}

/** A court's running number, of a court that does not exist. */
const numberOf = ({ key }: DemoDispute, opened: Date): string =>
  `（${yearOf(dayOf(opened))}）浙9921民初${FIRST_NUMBER + Number(key.slice(1))}号`;

/** Midnights, at which days of the law end. */
function days({ disputes }: Demo, today: Date): Happening[] {
  const first = Math.min(...disputes.map(({ opened }) => opened.day));
  return Array.from({ length: -first }, (_, index) => ({
    at: startOfDay(addDays(dayOf(today), first + index + 1)),
    name: 'midnight',
    run: () => Promise.resolve(),
  }));
}
