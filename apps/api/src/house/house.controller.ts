import { Controller, Get } from '@nestjs/common';
import { Clock } from '#kernel';
import { Public } from '#platform/http';
import { HouseFacts } from './house-facts.js';

/** What anybody may know before signing in: whose house this is and whom to call. */
export interface HouseSeen {
  readonly mode: 'demo' | 'production';
  /** The court, or the platform where it serves several. */
  readonly courtName: string;
  /** Somebody answers who can help; absent where the house has not said one. */
  readonly phone?: string;
  /** The house's own time; a demo's clock may have been moved. */
  readonly now: string;
}

@Controller('house')
export class HouseController {
  constructor(
    private readonly facts: HouseFacts,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  async read(): Promise<HouseSeen> {
    const office = await this.facts.office();
    return {
      mode: this.facts.mode,
      courtName: office?.name ?? '',
      ...(office?.phone ? { phone: office.phone } : {}),
      now: this.clock.now().toISOString(),
    };
  }
}
