import { Injectable } from '@nestjs/common';
import { StreamEventRow } from '#platform/database';
import type { DisputeWork } from './dispute-work.js';
import { TransferSections } from './transfer-packet.js';

/**
 * Facts of the process that may cross, and of each only the fields named here: the course of the procedure, attendance
 * and conduct, clocks and consents (ZT 21). Offers, drafts, minutes and settlements are not on the list.
 */
const MAY_CROSS: Readonly<Record<string, readonly string[]>> = {
  'dispute.submitted': ['receivedAt', 'receiptNumber', 'asComplaint'],
  'dispute.identity-checked': ['partyId', 'how'],
  'triage.completed': ['track'],
  'consent.given': ['partyId', 'scope', 'textVersion', 'how'],
  'consent.withdrawn': ['partyId', 'scope'],
  'referral.accepted': ['bodyId', 'acceptedAt', 'how'],
  'attempt.term-started': ['track', 'procedure', 'bodyKind', 'startedAt'],
  'attempt.extended': ['days'],
  'attempt.appraisal-started': ['from'],
  'attempt.appraisal-ended': ['to'],
  'attempt.ended': ['code', 'settled'],
  'session.scheduled': ['sessionId', 'startsAt'],
  'session.attendance-noted': ['sessionId', 'partyId', 'attendance'],
  'conduct.noted': ['partyId', 'code'],
  'limitation.stamped': ['occasion', 'at'],
  'preservation.taken': ['takenAt'],
  'complaint.lodged': ['receivedAt', 'track'],
  'complaint.correction-noticed': ['termDays', 'defects'],
  'complaint.corrected': ['receivedAt'],
  'complaint.correction-waived': [],
  'complaint.registered': ['caseNumber', 'procedure'],
};

/** The course of the matter, from the events that may cross. */
@Injectable()
export class ProcessTransfer {
  constructor(sections: TransferSections) {
    sections.add({ section: 'process', build: async (work) => ({ process: await processOf(work) }) });
  }
}

async function processOf(work: DisputeWork): Promise<object[]> {
  const type = Object.keys(MAY_CROSS);
  const events = await work.tx.find(StreamEventRow, { stream: work.id, type }, { orderBy: { seq: 'asc' } });
  return withoutCaucuses(events).map((event) => ({
    type: event.type,
    at: event.at.toISOString(),
    data: Object.fromEntries(
      (MAY_CROSS[event.type] ?? []).map((field) => [field, event.data[field] ?? null]),
    ),
  }));
}

/**
 * The packet is read by both sides and by the judge, and none of them learns that the mediator met one side alone (TY 22,
 * ZT 18). Who may see an event does not tell a caucus from an absence, which is also shown to one side only.
 */
function withoutCaucuses(events: readonly StreamEventRow[]): StreamEventRow[] {
  const caucuses = new Set(
    events.filter(({ data }) => data['kind'] === 'CAUCUS').map(({ data }) => data['sessionId']),
  );
  return events.filter(({ data }) => data['sessionId'] === undefined || !caucuses.has(data['sessionId']));
}
