import { Injectable } from '@nestjs/common';
import { covers, Grants, Organisations } from '#access';
import type { DisputeWork } from '#dispute';
import { begin, newId, refusalBy, type Refusal } from '#kernel';
import type { Reads } from '#platform/database';
import { confirmationMachine, PENDING } from '../domain/confirmation.machine.js';
import { beginRules, type BeginFacts } from '../domain/confirmation.rules.js';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';
import { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { ConfirmationBook, grantSource, subjectOf, toldTo } from './confirmation-book.js';
import { ConfirmationWindow } from './confirmation-window.js';
import { JoinConfirmation } from './join-confirmation.js';

export const COURT_GROUNDS = ['PARTY_DOMICILE', 'OBJECT_PLACE', 'BODY_SEAT'] as const;
export type CourtGround = (typeof COURT_GROUNDS)[number];

export interface Beginning {
  readonly partyId: string;
  readonly courtId: string;
  readonly ground?: CourtGround;
}

interface Asking {
  readonly reads: Reads;
  readonly now: Date;
  readonly claims: readonly {
    readonly id: string;
    readonly kind: string;
    readonly amountFen: number | null;
  }[];
}

/** States in which no second application on the same agreement is taken: one waits, or a ruling was given. */
const SETTLES_THE_QUESTION: readonly string[] = [...PENDING, 'valid', 'dismissed'];

/** Gathers what the rules of beginning look at; the command and the list of actions ask the same way. */
@Injectable()
export class BeginningFacts {
  constructor(
    private readonly book: ConfirmationBook,
    private readonly window: ConfirmationWindow,
    private readonly organisations: Organisations,
  ) {}

  async of(
    { reads, now, claims }: Asking,
    agreement: ConfirmableAgreementEntity,
    { partyId, courtId, ground }: Beginning,
  ): Promise<BeginFacts> {
    const { disputeId, settlementId, claimIds, invitingCourtId } = agreement;
    const others = await this.book.all(reads, disputeId);
    const court = await this.organisations.findOne(reads, courtId);
    const settled = claims.filter(({ id }) => claimIds.includes(id));
    const kinds = settled.map(({ kind }) => kind);
    return {
      inForce: agreement.inForce,
      confirmable: agreement.confirmable,
      statusOrTitle: kinds.includes('STATUS') || kinds.includes('TITLE'),
      windowOpen: await this.window.isOpen(reads, agreement, now),
      another: others.some(
        (one) => one.settlementId === settlementId && SETTLES_THE_QUESTION.includes(one.state),
      ),
      bound: agreement.partyIds.includes(partyId),
      court: {
        courtId,
        // Kept as the desk itself where the agreement was made under an earlier version.
        invitingCourtId: invitingCourtId === null ? undefined : await this.courtOf(reads, invitingCourtId),
        isCourt: court?.kind === 'COURT' && court.disabledAt === null,
        ground,
        level: court?.level ?? undefined,
        amountFen: settled.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0),
      },
    };
  }

  /** A desk below no court stands for itself; nothing can be applied for there. */
  async courtOf(reads: Reads, deskId: string): Promise<string> {
    return (await this.organisations.courtOfDesk(reads, deskId))?.id ?? deskId;
  }

  refusal(facts: BeginFacts): Refusal | undefined {
    for (const rule of Object.values(beginRules)) {
      const refusal = refusalBy(rule, facts);
      if (refusal) return refusal;
    }
    return undefined;
  }
}

/** One party begins; the application counts when everybody who is bound has joined (CPL-I 351). */
@Injectable()
export class BeginConfirmation {
  constructor(
    private readonly register: AgreementRegister,
    private readonly facts: BeginningFacts,
    private readonly joining: JoinConfirmation,
    private readonly organisations: Organisations,
    private readonly grants: Grants,
  ) {}

  async execute(
    work: DisputeWork,
    settlementId: string,
    beginning: Beginning,
  ): Promise<{ confirmationId: string; state: string; waitingFor: readonly string[] }> {
    const { partyId, courtId, ground } = beginning;
    const agreement = await this.register.of(work.tx, work.id, settlementId);
    await work.actingFor(partyId, 'SETTLE');
    const asking = { reads: work.tx, now: work.tx.now, claims: await work.claims() };
    const facts = await this.facts.of(asking, agreement, beginning);
    for (const rule of Object.values(beginRules)) work.require(rule, facts);
    const row = Object.assign(new ConfirmationEntity(), begin(confirmationMachine).next, {
      ...{ id: newId(), disputeId: work.id, settlementId, courtId, ground: ground ?? null, version: 1 },
      ...{ joined: [], begunAt: work.tx.now, appliedAt: null, judgeId: null, extended: false },
      ...{ askedFor: null, answered: null, groundCode: null, note: null, endedAt: null, endedWhy: null },
    });
    work.tx.insert(ConfirmationEntity, row);
    await this.letTheCourtSee(work, row);
    const visibility = await toldTo(work, agreement);
    const data = { confirmationId: row.id, settlementId };
    await work.record('confirmation.begun', subjectOf(row), data, { visibility, onBehalfOf: partyId });
    return this.joining.join(work, row, agreement, partyId);
  }

  /** A court that does not answer for the dispute by its place sees it for this application only. */
  private async letTheCourtSee(work: DisputeWork, { id, courtId }: ConfirmationEntity): Promise<void> {
    const court = await this.organisations.one(work.tx, courtId);
    if (covers(court.path, work.dispute.courtPath)) return;
    const grant = { disputeId: work.id, organisationId: courtId, source: grantSource(id) };
    this.grants.give(work.tx, { ...grant, standing: 'CONFIRMATION_JUDGE' });
  }
}
