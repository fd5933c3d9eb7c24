import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';

/** An officer takes up what was handed in. */
@Injectable()
export class BeginScreening {
  async execute(work: DisputeWork): Promise<object> {
    await work.move({ type: 'BEGIN_SCREENING' });
    await work.record('triage.begun', work.subject, {});
    return {};
  }
}
