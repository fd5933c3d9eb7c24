import { Injectable } from '@nestjs/common';
import { DeadlineReader } from '#deadlines';
import type { DisputeEntity } from '#dispute';
import type { StoredEvent, Tx } from '#platform/database';
import { boardOf } from '../domain/boards.js';
import { DeskFlagEntity } from '../persistence/desk-marks.entity.js';
import { DeskRowEntity, NO_CLOCK } from '../persistence/desk-row.entity.js';

const MADE: readonly string[] = ['dispute.opened', 'dispute.split-off'];
/** Events after which something that is sorted or filtered by may be another. */
const TOUCHING: ReadonlySet<string> = new Set([
  ...MADE,
  ...['dispute.described', 'dispute.submitted', 'dispute.phase-changed', 'dispute.held', 'dispute.released'],
  ...['dispute.court-corrected', 'dispute.closed', 'triage.lane-set', 'triage.completed'],
  ...['triage.flagged', 'triage.flag-cleared'],
  ...['referral.offered', 'referral.accepted', 'referral.declined', 'referral.timed-out'],
  ...['referral.recalled', 'referral.returned'],
  ...['complaint.must-register', 'complaint.registered', 'complaint.refused', 'complaint.withdrawn'],
]);
const CLOCK_TOLD: readonly string[] = ['deadline.reached', 'deadline.recomputed'];
const LEAVES_BODY: readonly string[] = [
  'referral.declined',
  'referral.timed-out',
  'referral.recalled',
  'referral.returned',
];
const ENDS_BREACH: readonly string[] = ['complaint.registered', 'complaint.refused', 'complaint.withdrawn'];

/** Keeps the narrow row of a dispute, in the unit of work that changed what it says. */
@Injectable()
export class KeepRow {
  constructor(private readonly deadlines: DeadlineReader) {}

  async execute(tx: Tx, dispute: DisputeEntity, events: readonly StoredEvent[]): Promise<void> {
    const anew = events.some(({ type }) => CLOCK_TOLD.includes(type));
    const nearest = await this.deadlines.nearestChanged(tx, dispute.id, anew);
    if (!nearest && !events.some(({ type }) => TOUCHING.has(type))) return;
    const { clock } = nearest ?? {};
    const told = {
      ...factsOf(dispute),
      ...toldBy(events),
      ...(nearest ? { dueAt: clock?.dueAt ?? NO_CLOCK, deadlineId: clock?.id ?? null } : {}),
    };
    if (events.some(({ type }) => MADE.includes(type)))
      tx.insert(DeskRowEntity, { ...FRESH, ...told, disputeId: dispute.id });
    else tx.updateAny(DeskRowEntity, { disputeId: dispute.id }, told);
    for (const event of events) keepFlag(tx, event);
  }
}

const FRESH = {
  bodyId: null,
  bodyOrganisationId: null,
  dueAt: NO_CLOCK,
  deadlineId: null,
  breachedSince: null,
};

const factsOf = (dispute: DisputeEntity) => ({
  courtId: dispute.courtId,
  courtPath: dispute.courtPath,
  board: boardOf(dispute.state),
  state: dispute.state,
  track: dispute.track,
  lane: dispute.lane,
  causeCode: dispute.causeCode,
  heldBy: dispute.heldBy,
  heldUntil: dispute.heldUntil,
  receivedAt: dispute.submittedAt ?? dispute.createdAt,
  phaseSince: dispute.phaseSince,
});

type Told = Partial<Pick<DeskRowEntity, 'bodyId' | 'bodyOrganisationId' | 'breachedSince'>>;

/** What only the events say, the later ones last. */
function toldBy(events: readonly StoredEvent[]): Told {
  let told: Told = {};
  for (const { type, data, at } of events) {
    if (type === 'referral.offered' || type === 'referral.accepted')
      told = {
        ...told,
        bodyId: data['bodyId'] as string,
        bodyOrganisationId: data['organisationId'] as string,
      };
    if (LEAVES_BODY.includes(type)) told = { ...told, bodyId: null, bodyOrganisationId: null };
    if (type === 'complaint.must-register') told = { ...told, breachedSince: at };
    if (ENDS_BREACH.includes(type)) told = { ...told, breachedSince: null };
  }
  return told;
}

function keepFlag(tx: Tx, { type, stream: disputeId, data }: StoredEvent): void {
  if (type !== 'triage.flagged' && type !== 'triage.flag-cleared') return;
  const flag = data['flag'] as string;
  tx.remove(DeskFlagEntity, { flag, disputeId });
  if (type === 'triage.flagged') tx.insert(DeskFlagEntity, { flag, disputeId });
}
