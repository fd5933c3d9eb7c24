import { Injectable } from '@nestjs/common';
import { Organisations } from '#access';
import type { DisputeWork } from '#dispute';
import type { ComplaintEvent } from '../domain/complaint.machine.js';
import type { RefuseComplaintDto, RegisterComplaintDto } from '../http/registration.dto.js';
import { ComplaintEntity } from '../persistence/complaint.entity.js';
import { Complaints, decidedNow, subjectOf } from './complaints.js';
import { CourtLeaving } from './leave-court.js';

/** A filing officer takes the complaint up. */
@Injectable()
export class ReviewComplaint {
  constructor(private readonly complaints: Complaints) {}

  async execute(work: DisputeWork): Promise<object> {
    const complaint = this.complaints.advance(work, await this.complaints.current(work), { type: 'REVIEW' });
    await work.record('complaint.review-begun', subjectOf(complaint), {});
    return { complaintId: complaint.id };
  }
}

/** 登记立案: the court's own case number is entered; it is unique within the court, whose tribunals number with it. */
@Injectable()
export class RegisterComplaint {
  constructor(
    private readonly complaints: Complaints,
    private readonly organisations: Organisations,
  ) {}

  async execute(work: DisputeWork, { caseNumber, procedure }: RegisterComplaintDto): Promise<object> {
    const complaint = await this.complaints.current(work);
    const court = await this.organisations.courtOfDesk(work.tx, complaint.courtId);
    const courtId = court?.id ?? complaint.courtId;
    const taken = await work.tx.findOne(ComplaintEntity, { courtId, caseNumber });
    this.complaints.advance(
      work,
      complaint,
      { type: 'REGISTER', numberTaken: taken !== undefined },
      { courtId, caseNumber, procedure, ...decidedNow(work) },
    );
    work.dispute.procedure = procedure;
    await work.record('complaint.registered', subjectOf(complaint), { caseNumber, procedure });
    return { complaintId: complaint.id, caseNumber };
  }
}

/** What the machine asks before a complaint may be refused; used by the command and by `allowedActions`. */
export const refusal = (
  complaint: Pick<ComplaintEntity, 'mustRegisterSince'> | undefined,
): ComplaintEvent => ({
  type: 'REFUSE',
  mustRegister: complaint?.mustRegisterSince != null,
});

/** 不予受理: by ruling with a ground of law; impossible once the seven days are over (LA 8). */
@Injectable()
export class RefuseComplaint {
  constructor(
    private readonly complaints: Complaints,
    private readonly court: CourtLeaving,
  ) {}

  async execute(work: DisputeWork, { groundCode }: RefuseComplaintDto): Promise<object> {
    const complaint = await this.complaints.current(work);
    this.complaints.advance(work, complaint, refusal(complaint), { groundCode, ...decidedNow(work) });
    await work.record('complaint.refused', subjectOf(complaint), { groundCode });
    await this.court.leave(work, 'COURT_REFUSED');
    return { complaintId: complaint.id };
  }
}
