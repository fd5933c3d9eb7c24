import { Injectable, Logger } from '@nestjs/common';
import { loadCounty } from '#demo';
import type { Transport } from '#journey';
import type { Settings } from '#platform/config';
import { CommittedReads } from '#platform/database';
import { FoundCounty } from './found-county.js';
import { SeedDisputes, type Told } from './seed-disputes.js';

/** Fills an empty demo at its first start; a database that knows any organisation is left as it is. */
@Injectable()
export class SeedDemo {
  private readonly log = new Logger('Demo');

  constructor(
    private readonly reads: CommittedReads,
    private readonly county: FoundCounty,
    private readonly disputes: SeedDisputes,
  ) {}

  async execute(seed: Settings['seed'], transport: Transport): Promise<Told | undefined> {
    if (seed === 'none' || (await this.isFounded())) return undefined;
    this.log.log('the demo is empty: its county is founded and its stories are told, once');
    const found = () => this.county.execute(loadCounty());
    if (seed === 'demo') return this.disputes.execute(transport, found);
    await found();
    return undefined;
  }

  private async isFounded(): Promise<boolean> {
    const rows = await this.reads.select('SELECT id FROM organisations LIMIT 1');
    return rows.length > 0;
  }
}
