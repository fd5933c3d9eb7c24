import { Injectable } from '@nestjs/common';
import { FINAL_PHASES, type DisputeWork } from '#dispute';
import { newId } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { reasons } from '#reasons';
import { noSuchFlag } from '../domain/triage.errors.js';
import { triageRules } from '../domain/triage.rules.js';
import type { ClearFlagDto, RaiseFlagDto } from '../http/triage.dto.js';
import { flagNoteAt } from '../persistence/places.js';
import { RiskFlagEntity } from '../persistence/risk-flag.entity.js';
import { standingFlagsOf } from './screening-facts.js';

/**
 * A person marks a risk or a need. Flags are for those who handle the matter: no party sees them, least of all
 * the one they warn of. Needs that open the green channel start its clock (DL-39).
 */
@Injectable()
export class RaiseFlag {
  constructor(private readonly cipher: FieldCipher) {}

  async execute(work: DisputeWork, input: RaiseFlagDto): Promise<{ flagId: string }> {
    const { tx } = work;
    work.require(triageRules.isStillOpen, { final: FINAL_PHASES.includes(work.dispute.state) });
    const standing = await standingFlagsOf(tx, work.id);
    work.require(triageRules.flagIsNew, { standing: standing.some(({ flag }) => flag === input.flag) });
    const id = newId();
    tx.insert(RiskFlagEntity, {
      id,
      disputeId: work.id,
      flag: input.flag,
      reasonCode: input.reasonCode,
      note: input.note === undefined ? null : this.cipher.encrypt(input.note, flagNoteAt(id)),
      raisedBy: work.actor.personId,
      raisedAt: tx.now,
      clearReason: null,
      clearedBy: null,
      clearedAt: null,
      version: 1,
    });
    const subject = { type: 'risk-flag', id };
    await work.record('triage.flagged', subject, { flagId: id, flag: input.flag }, { visibility: 'staff' });
    if (reasons().find('risk-flag', input.flag)?.green === true)
      await work.record(
        'dispute.green-channel-flagged',
        work.subject,
        { need: input.flag },
        { visibility: 'staff' },
      );
    return { flagId: id };
  }
}

/** A person takes a flag off and says why; the row stays. */
@Injectable()
export class ClearFlag {
  async execute(
    work: DisputeWork,
    flagId: string,
    { reasonCode }: ClearFlagDto,
  ): Promise<{ flagId: string }> {
    const { tx } = work;
    const row = await tx.findOne(RiskFlagEntity, { disputeId: work.id, id: flagId });
    if (!row) throw noSuchFlag();
    work.require(triageRules.flagStands, { standing: row.clearedAt === null });
    tx.update(
      RiskFlagEntity,
      { id: row.id, version: row.version },
      {
        clearReason: reasonCode,
        clearedBy: work.actor.personId,
        clearedAt: tx.now,
        version: row.version + 1,
      },
    );
    await work.record(
      'triage.flag-cleared',
      { type: 'risk-flag', id: row.id },
      { flagId: row.id, flag: row.flag, reasonCode },
      { visibility: 'staff' },
    );
    return { flagId: row.id };
  }
}
