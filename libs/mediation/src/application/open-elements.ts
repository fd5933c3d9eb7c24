import { Injectable } from '@nestjs/common';
import { ElementForms } from '#causes';
import type { DisputeWork } from '#dispute';
import { TALKED_ABOUT } from '../domain/element.machine.js';
import { openingRules } from '../domain/element.rules.js';
import { noSuchElementCode } from '../domain/mediation.errors.js';
import { recordRules } from '../domain/record.rules.js';
import type { AttemptEntity } from '../persistence/attempt.entity.js';
import type { Source } from '../persistence/element.entity.js';
import { ElementBook } from './element-book.js';
import { BOUNDS, elementAtWork, talksAtWork } from './element-table.js';

/** What is so, and who says it. */
export interface Told {
  readonly value: string;
  readonly sourceCode: Source;
  /** Whose statement it is. */
  readonly partyId?: string;
  /** Which paper it stands in, in words. */
  readonly reference?: string;
}

export interface Opening extends Told {
  /** Of the catalogue; or named in own words. */
  readonly code?: string;
  readonly label?: string;
}

/** The mediator puts points of fact on the list, each as one side tells it, and changes their words or leaves them out. */
@Injectable()
export class OpenElements {
  constructor(
    private readonly book: ElementBook,
    private readonly forms: ElementForms,
  ) {}

  async open(
    work: DisputeWork,
    { elements }: { readonly elements: readonly Opening[] },
  ): Promise<{ elementIds: string[] }> {
    const attempt = await talksAtWork(work);
    const there = await this.book.all(work.tx, attempt.id);
    const living = there.filter(({ row }) => TALKED_ABOUT.includes(row.state));
    for (const one of elements) this.check(work, attempt, one);
    const codes = [...living.map(({ row }) => row.code), ...elements.map(({ code }) => code ?? null)];
    work.require(openingRules.onceAtATime, { codes: codes.filter((code) => code !== null) });
    const many = { elements: living.length + elements.length, most: BOUNDS.elementsPerAttempt };
    work.require(openingRules.notTooMany, many);
    const elementIds = elements.map((one, at) =>
      this.book.add(
        work.tx,
        {
          ...{ disputeId: work.id, attemptId: attempt.id, ordinal: there.length + at + 1 },
          ...{ code: one.code ?? null, openedBy: work.actor.personId, ...sourceOf(one) },
        },
        { label: one.label ?? null, ...wordsOf(one) },
      ),
    );
    return { elementIds };
  }

  /** Whatever was said counts for the words before: everybody is asked afresh. */
  async reword(
    work: DisputeWork,
    { elementId, wording, ...told }: Told & { readonly elementId: string; readonly wording: number },
  ): Promise<{ wording: number }> {
    const { attempt, element } = await elementAtWork(work, this.book, elementId);
    this.checkSource(work, attempt, told);
    const { label } = this.book.contentOf(element.row);
    const content = { label, ...wordsOf(told) };
    this.book.reword(work.tx, element, wording, { content, ...sourceOf(told) });
    return { wording: element.row.wording };
  }

  async drop(work: DisputeWork, { elementId }: { readonly elementId: string }): Promise<object> {
    const { element } = await elementAtWork(work, this.book, elementId);
    this.book.move(work.tx, element.row, { type: 'DROP' });
    return {};
  }

  private check(work: DisputeWork, attempt: AttemptEntity, one: Opening): void {
    work.require(openingRules.namedOnce, one);
    if (one.code !== undefined && !this.forms.isElement(one.code)) throw noSuchElementCode();
    this.checkSource(work, attempt, one);
  }

  private checkSource(work: DisputeWork, { partyIds: inside }: AttemptEntity, told: Told): void {
    work.require(openingRules.toldByOneSide, told);
    if (told.partyId !== undefined) work.require(recordRules.isInside, { inside, partyId: told.partyId });
  }
}

const sourceOf = ({ sourceCode, partyId }: Told) => ({ sourceCode, sourcePartyId: partyId ?? null });
const wordsOf = ({ value, reference }: Told) => ({ value, reference: reference ?? null });
