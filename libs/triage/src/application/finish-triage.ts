import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import type { CompleteTriageDto, FindUnsuitableDto } from '../http/triage.dto.js';
import { completion, gateDecisionsOf, unsuitability } from './screening-facts.js';

/** The matter fits: lane and track are set, and everyone's consent is asked next. */
@Injectable()
export class CompleteTriage {
  constructor(private readonly policies: PoliciesInForce) {}

  async execute(work: DisputeWork, input: CompleteTriageDto): Promise<{ lane: string; track: string }> {
    const { dispute } = work;
    const { track, procedure } = input;
    const policies = await this.policies.at(work.tx, dispute);
    await work.move(completion(dispute, await gateDecisionsOf(work.tx, work.id), policies, track));
    dispute.track = track;
    // What the court registered it as outweighs the desk's guess.
    if (procedure !== undefined && dispute.complaintState !== 'registered') dispute.procedure = procedure;
    const lane = dispute.lane ?? '';
    await work.record('triage.completed', work.subject, { lane, track });
    return { lane, track };
  }
}

/** A gate stopped it: mediation is not the way, every other way is open (CPL-I 143). */
@Injectable()
export class FindUnsuitable {
  async execute(work: DisputeWork, { reasonCode }: FindUnsuitableDto): Promise<{ reasonCode: string }> {
    const event = unsuitability(await gateDecisionsOf(work.tx, work.id));
    work.requireMove(event);
    work.dispute.nextReason = 'UNSUITABLE';
    await work.record('triage.unsuitable', work.subject, { reasonCode });
    await work.move(event);
    return { reasonCode };
  }
}
