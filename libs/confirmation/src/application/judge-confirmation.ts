import { Injectable } from '@nestjs/common';
import type { Standing } from '#access';
import type { DisputeWork } from '#dispute';
import type { Actor } from '#kernel';
import type { EventVisibility, Reads } from '#platform/database';
import type { ConfirmableAgreementEntity } from '../persistence/confirmable-agreement.entity.js';
import type { ConfirmationEntity } from '../persistence/confirmation.entity.js';
import { AgreementRegister } from './agreement-register.js';
import { ConfirmationBook, subjectOf, toldTo, windowAfter } from './confirmation-book.js';
import { CourtStaff } from './court-staff.js';

/** Whether this judge may judge: of the court applied to, and in no other role in the same matter (CPL 47; TY 16). */
export interface JudgeFacts {
  readonly ofThisCourt: boolean;
  readonly otherRole: boolean;
}

const OTHER_ROLES: readonly string[] = ['MEDIATOR', 'MEDIATION_GUIDE_JUDGE', 'PARTY', 'AGENT', 'GUARDIAN'];

@Injectable()
export class JudgeEligibility {
  constructor(private readonly staff: CourtStaff) {}

  async of(
    reads: Reads,
    { actor, standings }: { readonly actor: Actor; readonly standings: readonly Standing[] },
    { courtId }: ConfirmationEntity,
    { barredPersonIds }: ConfirmableAgreementEntity,
  ): Promise<JudgeFacts> {
    return {
      ofThisCourt: await this.staff.holds(reads, actor, ['CONFIRMATION_JUDGE'], courtId),
      otherRole:
        barredPersonIds.includes(actor.personId) || standings.some(({ code }) => OTHER_ROLES.includes(code)),
    };
  }
}

/** What a judge's step on an application is decided on. */
@Injectable()
export class JudgeDesk {
  constructor(
    readonly book: ConfirmationBook,
    private readonly register: AgreementRegister,
    private readonly eligibility: JudgeEligibility,
  ) {}

  async look(
    work: DisputeWork,
    confirmationId: string,
  ): Promise<{
    row: ConfirmationEntity;
    agreement: ConfirmableAgreementEntity;
    judge: JudgeFacts;
    visibility: EventVisibility;
  }> {
    const row = await this.book.of(work.tx, work.id, confirmationId);
    const agreement = await this.register.of(work.tx, work.id, row.settlementId);
    const judge = await this.eligibility.of(work.tx, work, row, agreement);
    return { row, agreement, judge, visibility: await toldTo(work, agreement) };
  }

  isDoubted(work: DisputeWork): Promise<boolean> {
    return this.register.isDoubted(work.tx, work.id);
  }
}

/** The court takes the application (QR 4). */
@Injectable()
export class AcceptConfirmation {
  constructor(private readonly desk: JudgeDesk) {}

  async execute(work: DisputeWork, confirmationId: string): Promise<{ confirmationId: string }> {
    const { row, judge, visibility } = await this.desk.look(work, confirmationId);
    this.desk.book.move(work, row, { type: 'ACCEPT', ...judge }, { judgeId: work.actor.personId });
    await work.record('confirmation.accepted', subjectOf(row), { confirmationId }, { visibility });
    return { confirmationId };
  }
}

/** The court does not take it, for a ground of CPL-I 355 or CPL 205; found later it is refused as well. */
@Injectable()
export class RejectConfirmation {
  constructor(private readonly desk: JudgeDesk) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    { groundCode }: { readonly groundCode: string },
  ): Promise<{ confirmationId: string }> {
    const { row, agreement, judge, visibility } = await this.desk.look(work, confirmationId);
    this.desk.book.move(work, row, { type: 'REJECT', ...judge }, { groundCode, endedWhy: 'REJECTED' });
    const data = { confirmationId, groundCode, ...windowAfter(agreement) };
    await work.record('confirmation.rejected', subjectOf(row), data, { visibility });
    await this.desk.book.afterEnd(work, row);
    return { confirmationId };
  }
}

/** Papers or explanations are asked for, with a term; without them the application counts as withdrawn (CPL-I 357). */
@Injectable()
export class AskSupplement {
  constructor(private readonly desk: JudgeDesk) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    { termDays, items }: { readonly termDays: number; readonly items: readonly string[] },
  ): Promise<{ confirmationId: string }> {
    const { row, judge, visibility } = await this.desk.look(work, confirmationId);
    const event = { type: 'ASK_SUPPLEMENT', ...judge, termDays, items: items.length } as const;
    const askedFor = this.desk.book.sealed(row.id, 'asked_for', JSON.stringify(items));
    this.desk.book.move(work, row, event, { askedFor });
    const data = { confirmationId, termDays };
    await work.record('confirmation.supplement-asked', subjectOf(row), data, { visibility });
    return { confirmationId };
  }
}

/** The president gives the review up to ten more days, once (QR 5; CPL 187). */
@Injectable()
export class ExtendReview {
  constructor(private readonly desk: JudgeDesk) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    { days }: { readonly days: number },
  ): Promise<{ confirmationId: string }> {
    const { row, visibility } = await this.desk.look(work, confirmationId);
    this.desk.book.move(
      work,
      row,
      { type: 'EXTEND_REVIEW', days, already: row.extended },
      { extended: true },
    );
    const data = { confirmationId, days };
    await work.record('confirmation.review-extended', subjectOf(row), data, { visibility });
    return { confirmationId };
  }
}

export interface Ruling {
  readonly result: 'VALID' | 'DISMISSED';
  readonly heardTogether: boolean;
  readonly groundCode?: string;
  readonly note?: string;
}

/** The judge rules: valid and enforceable, or dismissed on a ground of CPL-I 358. */
@Injectable()
export class DecideConfirmation {
  constructor(private readonly desk: JudgeDesk) {}

  async execute(
    work: DisputeWork,
    confirmationId: string,
    { result, heardTogether, groundCode, note }: Ruling,
  ): Promise<{ confirmationId: string; result: string; next: readonly string[] }> {
    const { row, judge, visibility } = await this.desk.look(work, confirmationId);
    const groundGiven = groundCode !== undefined;
    const doubted = await this.desk.isDoubted(work);
    const event = { type: 'DECIDE', ...judge, result, heardTogether, groundGiven, doubted } as const;
    this.desk.book.move(work, row, event, {
      judgeId: work.actor.personId,
      groundCode: groundCode ?? null,
      note: this.desk.book.sealed(row.id, 'note', note),
      endedWhy: result,
    });
    const { settlementId } = row;
    const data = {
      confirmationId,
      settlementId,
      result,
      ...(groundCode === undefined ? {} : { groundCode }),
    };
    await work.record('confirmation.decided', subjectOf(row), data, { visibility });
    await this.desk.book.afterEnd(work, row);
    // The agreement itself stands; what follows a dismissal is the parties' choice (CPL 206).
    return {
      confirmationId,
      result,
      next: result === 'VALID' ? ['PERFORM', 'ENFORCE'] : ['RENEGOTIATE', 'SUE'],
    };
  }
}
