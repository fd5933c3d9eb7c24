import { Entity } from 'typeorm';
import { code, instant } from '#platform/database';

/** That a demo was begun here, and whether it was told to its end; no other database has such a row. */
@Entity('demo_seeds')
export class DemoSeedRow {
  @code(16, { primary: true }) seed!: 'demo' | 'county';
  @instant() begunAt!: Date;
  @instant({ nullable: true }) finishedAt!: Date | null;
}
