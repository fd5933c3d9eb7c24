import { Injectable } from '@nestjs/common';
import { TransferSections, type DisputeWork } from '#dispute';
import { ComplaintEntity } from '../persistence/complaint.entity.js';
import { latestComplaint } from './complaints.js';

/** The complaint's own facts, for the court that tries it. */
@Injectable()
export class ComplaintTransfer {
  constructor(sections: TransferSections) {
    sections.add({ section: 'complaint', build: async (work) => ({ complaint: await factsOf(work) }) });
  }
}

async function factsOf(work: DisputeWork): Promise<object | null> {
  const complaint = await latestComplaint(work.tx, work.id);
  if (!complaint) return null;
  const { receivedAt, procedure, decidedAt, byPartyIds, splitFrom } = complaint;
  return {
    caseNumber: complaint.caseNumber ?? (await numberOf(work, splitFrom)),
    receivedAt: receivedAt.toISOString(),
    procedure,
    decidedAt: decidedAt?.toISOString() ?? null,
    byPartyIds,
  };
}

/** A split-off part goes to trial under the number of the suit it came from. */
async function numberOf(work: DisputeWork, complaintId: string | null): Promise<string | null> {
  if (complaintId === null) return null;
  const origin = await work.tx.findOne(ComplaintEntity, { id: complaintId });
  return origin?.caseNumber ?? null;
}
