import { Injectable } from '@nestjs/common';
import type { DisputeWork } from '#dispute';
import type { Term } from '#kernel';

/** What an agreement in writing begins with; ids of parties and claims are of this dispute. */
export interface AgreedTerms {
  readonly claimIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly terms: readonly Term[];
}

export interface DraftsAgreements {
  draft(work: DisputeWork, agreed: AgreedTerms): Promise<{ readonly settlementId: string }>;
}

/** Whoever writes agreements says so here; rooms in which something is agreed hand it on without knowing them. */
@Injectable()
export class AgreementDrafts {
  private writer: DraftsAgreements | undefined;

  by(writer: DraftsAgreements): void {
    if (this.writer) throw new Error('Two rooms write agreements');
    this.writer = writer;
  }

  /** In the same unit of work. @throws what keeps an agreement from being written down now */
  draft(work: DisputeWork, agreed: AgreedTerms): Promise<{ readonly settlementId: string }> {
    if (!this.writer) throw new Error('No room writes agreements');
    return this.writer.draft(work, agreed);
  }
}
