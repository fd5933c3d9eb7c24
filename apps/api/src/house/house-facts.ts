import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { CommittedReads } from '#platform/database';

export const HOUSE_MODE = Symbol('house-mode');

export type HouseMode = Settings['mode'];

export interface HouseOffice {
  readonly name: string;
  readonly phone: string | null;
}

/** Whose house this is, from its organisations. */
@Injectable()
export class HouseFacts {
  constructor(
    @Inject(HOUSE_MODE) readonly mode: HouseMode,
    private readonly reads: CommittedReads,
  ) {}

  /** With one court it is that court's house; with several, or none yet, the platform's. */
  async office(): Promise<HouseOffice | undefined> {
    const named = await this.reads.select<HouseOffice & { kind: string }>(
      "SELECT kind, name, phone FROM organisations WHERE kind IN ('COURT', 'PLATFORM') AND disabled_at IS NULL ORDER BY id LIMIT 20",
    );
    const courts = named.filter(({ kind }) => kind === 'COURT');
    const platform = named.find(({ kind }) => kind === 'PLATFORM');
    return courts.length === 1 ? courts[0] : (platform ?? courts[0]);
  }
}
