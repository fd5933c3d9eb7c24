import { Injectable } from '@nestjs/common';
import { CauseCatalogue } from '#causes';
import { invalid } from '#kernel';
import { FieldCipher } from '#platform/crypto';
import { isStillADraft } from '../domain/people.rules.js';
import type { DescribeDto } from '../http/open-dispute.dto.js';
import { narrativeAt } from '../persistence/places.js';
import type { DisputeWork } from './dispute-work.js';

/** Changes the words or the cause while the matter is still the applicant's draft, or is being corrected on notice. */
@Injectable()
export class DescribeDispute {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly causes: CauseCatalogue,
  ) {}

  async execute(work: DisputeWork, input: DescribeDto): Promise<object> {
    const { dispute } = work;
    work.require(isStillADraft, { phase: dispute.state });
    if (input.causeCode !== undefined && !this.causes.find(dispute.causeVersion, input.causeCode))
      throw invalid('input.invalid', [{ path: 'causeCode', code: 'dispute.no-such-cause' }]);
    if (input.narrative !== undefined)
      dispute.narrative = this.cipher.encrypt(input.narrative, narrativeAt(dispute.id));
    dispute.causeCode = input.causeCode ?? dispute.causeCode;
    await work.record('dispute.described', work.subject, { fields: Object.keys(input) });
    return {};
  }
}
