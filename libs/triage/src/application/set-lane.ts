import { Injectable } from '@nestjs/common';
import { PoliciesInForce, type DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { reasons } from '#reasons';
import { noteNeeded } from '../domain/triage.errors.js';
import { triageRules } from '../domain/triage.rules.js';
import type { SetLaneDto } from '../http/triage.dto.js';
import { LaneDecisionEntity } from '../persistence/lane-decision.entity.js';
import { laneNoteAt } from '../persistence/places.js';
import { proposeLane } from './propose-lane.js';
import { correctionOf, standingFlagsOf } from './screening-facts.js';

/** An officer chooses the lane. The proposal of that moment is kept beside the choice. */
@Injectable()
export class SetLane {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly policies: PoliciesInForce,
  ) {}

  async execute(work: DisputeWork, input: SetLaneDto): Promise<{ decisionId: string; lane: string }> {
    const { dispute, tx } = work;
    work.require(triageRules.isBeingScreened, { phase: dispute.state });
    const { lane, reasonCode, note, correctionReason } = input;
    if (reasons().find('lane-reason', reasonCode)?.note === 'required' && note === undefined)
      throw noteNeeded();
    const newestFirst = { orderBy: { ordinal: 'desc' }, limit: 1 } as const;
    const [before] = await tx.find(LaneDecisionEntity, { disputeId: work.id }, newestFirst);
    const decidedBefore = before !== undefined;
    work.require(triageRules.secondDecisionSaysWhy, { decidedBefore, correctionReason });
    const proposed = await this.proposal(work);
    const id = newId();
    tx.insert(LaneDecisionEntity, {
      ...{ id, disputeId: work.id, ordinal: (before?.ordinal ?? 0) + 1, lane, reasonCode },
      note: note === undefined ? null : this.cipher.encrypt(note, laneNoteAt(id)),
      ...{ proposedLane: proposed.lane, proposedScore: proposed.score },
      ...correctionOf(before, correctionReason),
      ...{ decidedBy: work.actor.personId, decidedAt: tx.now },
    });
    dispute.lane = lane;
    const data = { lane, reasonCode, ...(before ? { correctionOf: before.id } : {}) };
    await work.record('triage.lane-set', work.subject, data, { visibility: 'staff' });
    return { decisionId: id, lane };
  }

  private async proposal(work: DisputeWork) {
    const flags = await standingFlagsOf(work.tx, work.id);
    return proposeLane(await this.policies.at(work.tx, work.dispute), {
      dispute: work.dispute,
      parties: await work.parties(),
      mandates: await work.mandates(),
      flags: flags.map(({ flag }) => flag),
    });
  }
}
