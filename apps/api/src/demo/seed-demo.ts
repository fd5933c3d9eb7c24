import { Injectable, Logger } from '@nestjs/common';
import { loadCounty } from '#demo';
import type { Transport } from '#journey';
import type { Settings } from '#platform/config';
import { CommittedReads, UnitOfWork } from '#platform/database';
import { DemoSeedRow } from './demo-seed.entity.js';
import { FoundCounty } from './found-county.js';
import { SeedDisputes, type Told } from './seed-disputes.js';

/** `cut-off`: a program died while it told the demo; what it left behind is of no use to anybody. */
export type DemoState = 'empty' | 'cut-off' | 'told';

/** Fills an empty demo at its first start; a database that knows any organisation is left as it is. */
@Injectable()
export class SeedDemo {
  private readonly log = new Logger('Demo');

  constructor(
    private readonly reads: CommittedReads,
    private readonly units: UnitOfWork,
    private readonly county: FoundCounty,
    private readonly disputes: SeedDisputes,
  ) {}

  async state(): Promise<DemoState> {
    const [begun] = await this.reads.find(DemoSeedRow, {});
    if (begun) return begun.finishedAt === null ? 'cut-off' : 'told';
    // A court may have founded its own county, or an earlier version told the demo.
    const organisations = await this.reads.select('SELECT id FROM organisations LIMIT 1');
    return organisations.length > 0 ? 'told' : 'empty';
  }

  /** @throws Error where a telling was cut off: the stories cannot be told into what is left of it */
  async execute(seed: Settings['seed'], transport: Transport): Promise<Told | undefined> {
    if (seed === 'none') return undefined;
    const state = await this.state();
    if (state === 'told') return undefined;
    if (state === 'cut-off') throw new Error('the demo was cut off while it was told: empty the database');
    this.log.log('the demo is empty: its county is founded and its stories are told, once');
    await this.units.run((tx) => {
      tx.insert(DemoSeedRow, { seed, begunAt: tx.now, finishedAt: null });
      return Promise.resolve();
    });
    const told = await this.tell(seed, transport);
    await this.units.run((tx) => {
      tx.update(DemoSeedRow, { seed }, { finishedAt: tx.now });
      return Promise.resolve();
    });
    return told;
  }

  private async tell(seed: 'demo' | 'county', transport: Transport): Promise<Told | undefined> {
    const found = () => this.county.execute(loadCounty());
    if (seed === 'demo') return this.disputes.execute(transport, found);
    await found();
    return undefined;
  }
}
