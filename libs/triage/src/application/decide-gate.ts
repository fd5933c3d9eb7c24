import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { reasons } from '#reasons';
import { belongsToGate, latestByGate } from '../domain/gates.js';
import { noteNeeded, reasonOfAnotherGate } from '../domain/triage.errors.js';
import { triageRules } from '../domain/triage.rules.js';
import type { DecideGateDto } from '../http/triage.dto.js';
import { GateDecisionEntity } from '../persistence/gate-decision.entity.js';
import { gateNoteAt } from '../persistence/places.js';
import { correctionOf, gateDecisionsOf } from './screening-facts.js';

/** Records what an officer decided on one gate. A second decision is a further fact and says why (全程留痕). */
@Injectable()
export class DecideGate {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, input: DecideGateDto): Promise<{ decisionId: string }> {
    work.require(triageRules.isBeingScreened, { phase: work.dispute.state });
    requireFittingReason(input);
    const decisions = await gateDecisionsOf(work.tx, work.id);
    const before = latestByGate(decisions).get(input.gate);
    const { correctionReason, gate, result } = input;
    const decidedBefore = before !== undefined;
    work.require(triageRules.secondDecisionSaysWhy, { decidedBefore, correctionReason });
    const id = newId();
    const reasonCode = input.result === 'STOP' ? (input.reasonCode ?? null) : null;
    work.tx.insert(GateDecisionEntity, {
      ...{ id, disputeId: work.id, ordinal: decisions.length + 1, gate, result, reasonCode },
      note: input.note === undefined ? null : this.cipher.encrypt(input.note, gateNoteAt(id)),
      ...correctionOf(before, correctionReason),
      ...{ decidedBy: work.actor.personId, decidedAt: work.tx.now },
    });
    await work.record('triage.gate-decided', work.subject, {
      ...{ gate, result },
      ...(reasonCode === null ? {} : { reasonCode }),
      ...(before ? { correctionOf: before.id } : {}),
    });
    return { decisionId: id };
  }
}

function requireFittingReason({ gate, result, reasonCode, note }: DecideGateDto): void {
  if (result === 'PASS' || reasonCode === undefined) return;
  const reason = reasons().find('gate-stop', reasonCode);
  if (!belongsToGate(gate, reason?.gate)) throw reasonOfAnotherGate();
  if (reason?.note === 'required' && note === undefined) throw noteNeeded();
}
