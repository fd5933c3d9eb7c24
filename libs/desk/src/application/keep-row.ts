import { Injectable } from '@nestjs/common';
import { DeadlineReader } from '#deadlines';
import { DisputeStore, type DisputeEntity } from '#dispute';
import type { StoredEvent, Tx } from '#platform/database';
import { boardOf } from '../domain/boards.js';
import { DeskFlagEntity } from '../persistence/desk-marks.entity.js';
import { DeskRowEntity, NO_CLOCK } from '../persistence/desk-row.entity.js';

const MADE: readonly string[] = ['dispute.opened', 'dispute.split-off'];
const CLOCK_TOLD: readonly string[] = ['deadline.reached', 'deadline.recomputed'];
const LEAVES_BODY: readonly string[] = [
  'referral.declined',
  'referral.timed-out',
  'referral.recalled',
  'referral.returned',
];
const MUST_REGISTER = 'complaint.must-register';
/** Decided, or the seven days are new ones. */
const ENDS_BREACH: readonly string[] = [
  'complaint.registered',
  'complaint.refused',
  'complaint.withdrawn',
  'complaint.corrected',
];

/** Keeps the narrow row of a dispute, in the unit of work that changed what it says; what is as it was is left alone. */
@Injectable()
export class KeepRow {
  constructor(
    private readonly deadlines: DeadlineReader,
    private readonly disputes: DisputeStore,
  ) {}

  async execute(tx: Tx, dispute: DisputeEntity, events: readonly StoredEvent[]): Promise<void> {
    const anew = events.some(({ type }) => CLOCK_TOLD.includes(type) || ENDS_BREACH.includes(type));
    const nearest = await this.deadlines.nearestChanged(tx, dispute.id, anew);
    const { clock } = nearest ?? {};
    const told = {
      ...toldBy(events),
      ...(nearest ? { dueAt: clock?.dueAt ?? NO_CLOCK, deadlineId: clock?.id ?? null } : {}),
      ...breachOf(events),
    };
    const { id: disputeId } = dispute;
    if (events.some(({ type }) => MADE.includes(type)))
      tx.insert(DeskRowEntity, { ...FRESH, ...factsOf(dispute), ...told, disputeId });
    else this.bringUp(tx, dispute, told);
    for (const event of events) keepFlag(tx, event);
  }

  private bringUp(tx: Tx, dispute: DisputeEntity, told: Partial<DeskRowEntity>): void {
    const { id: disputeId } = dispute;
    const before = this.disputes.asFound(tx, disputeId);
    const { dueAt, ...changes } = { ...newFacts(before, dispute), ...told };
    // Only a complaint that waits can be overdue; then no other clock takes the row from its place.
    const keepsPlace = told.breachedSince === undefined && dispute.complaintState === 'lodged';
    const atOnce = dueAt === undefined || keepsPlace ? changes : { ...changes, dueAt };
    if (Object.keys(atOnce).length > 0) tx.updateAny(DeskRowEntity, { disputeId }, atOnce);
    if (dueAt !== undefined && keepsPlace)
      tx.updateAny(DeskRowEntity, { disputeId, breachedSince: null }, { dueAt });
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

type Facts = ReturnType<typeof factsOf>;

/** Of the facts of a dispute those that this unit has changed. */
function newFacts(before: DisputeEntity | undefined, dispute: DisputeEntity): Partial<Facts> {
  const facts = factsOf(dispute);
  if (!before) return facts;
  const known = factsOf(before);
  const isNew = ([key, fact]: [string, unknown]): boolean => fact !== known[key as keyof Facts];
  return Object.fromEntries(Object.entries(facts).filter(isNew));
}

type Told = Partial<Pick<DeskRowEntity, 'bodyId' | 'bodyOrganisationId'>>;

/** What only the events say, the later ones last. */
function toldBy(events: readonly StoredEvent[]): Told {
  let told: Told = {};
  for (const { type, data } of events) {
    if (type === 'referral.offered' || type === 'referral.accepted')
      told = {
        ...told,
        bodyId: data['bodyId'] as string,
        bodyOrganisationId: data['organisationId'] as string,
      };
    if (LEAVES_BODY.includes(type)) told = { ...told, bodyId: null, bodyOrganisationId: null };
  }
  return told;
}

/** Seven days gone by are the first thing to be seen, whatever else is running. */
function breachOf(events: readonly StoredEvent[]): Partial<Pick<DeskRowEntity, 'breachedSince' | 'dueAt'>> {
  const told = events.findLast(({ type }) => type === MUST_REGISTER || ENDS_BREACH.includes(type));
  if (!told) return {};
  return told.type === MUST_REGISTER ? { breachedSince: told.at, dueAt: told.at } : { breachedSince: null };
}

function keepFlag(tx: Tx, { type, stream: disputeId, data }: StoredEvent): void {
  if (type !== 'triage.flagged' && type !== 'triage.flag-cleared') return;
  const flag = data['flag'] as string;
  tx.remove(DeskFlagEntity, { flag, disputeId });
  if (type === 'triage.flagged') tx.insert(DeskFlagEntity, { flag, disputeId });
}
